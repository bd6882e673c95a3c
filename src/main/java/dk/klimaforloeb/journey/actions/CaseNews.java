package dk.klimaforloeb.journey.actions;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail about something new in a case shows, all of it ready to print.
 *
 * @param municipality the Danish name
 * @param what happened, a sentence without its full stop
 * @param by name of who did it, null when the program did
 * @param lines what is to be known of it
 * @param reason as it was typed, null where there is none
 * @param link opens Tasklist
 */
@MailKind("case-news")
record CaseNews(
    String municipality, String what, String by, List<String> lines, String reason, String link) {}
