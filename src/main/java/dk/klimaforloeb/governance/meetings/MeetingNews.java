package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail about a meeting shows, all of it ready to print.
 *
 * @param meeting which one
 * @param what happened, a sentence without its full stop
 * @param lines what is to be known of it
 * @param reason as it was typed, null where there is none
 * @param link opens Tasklist
 */
@MailKind("meeting-news")
record MeetingNews(String meeting, String what, List<String> lines, String reason, String link) {}
