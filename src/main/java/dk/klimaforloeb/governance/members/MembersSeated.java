package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail about a body's members shows, all of it ready to print.
 *
 * @param body Danish name
 * @param from first day of those who are new
 * @param members who sits in it from then on, a line each
 * @param reason why seats are filled otherwise than the agreement says, as it was typed; null where
 *     they are not
 * @param link opens Tasklist
 */
@MailKind("members-seated")
record MembersSeated(String body, String from, List<String> members, String reason, String link) {}
