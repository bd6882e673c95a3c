package dk.klimaforloeb.funding;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail about the answer to a request shows, all of it ready to print.
 *
 * @param title of the request
 * @param what was answered, a sentence without its full stop
 * @param lines what is to be known of it
 * @param remarks as typed, null where there are none
 * @param link opens Tasklist
 */
@MailKind("funding-answer")
record FundingAnswer(String title, String what, List<String> lines, String remarks, String link) {}
