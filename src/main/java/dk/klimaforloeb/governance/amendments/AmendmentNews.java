package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mails about an amendment of the division of tasks show, all of it ready to print.
 *
 * @param what became of it, a sentence without its full stop
 * @param rows who had it and who gets it
 * @param lines what else is to be known
 * @param remarks as typed, null where there are none
 * @param why the reader gets the mail
 * @param link opens Tasklist
 */
@MailKind("amendment-news")
record AmendmentNews(
    String what, List<String> rows, List<String> lines, String remarks, String why, String link) {}
