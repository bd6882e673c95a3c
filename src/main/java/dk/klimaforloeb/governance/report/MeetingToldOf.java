package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What a body decided, told to those whom it concerns.
 *
 * @param body its name
 * @param title of the meeting's report
 * @param link to the report's page
 */
@MailKind("report-orientation")
record MeetingToldOf(String body, String title, List<Decided> decided, String link) {

  /** A decision and its outcome. */
  record Decided(String matter, String text, List<String> proposals, String outcome) {}
}
