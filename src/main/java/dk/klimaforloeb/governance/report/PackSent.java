package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * A report in a mail: the page and the decisions; see {@link ReportSheet}.
 *
 * @param file name of the attached file
 * @param link to the report's page
 */
@MailKind("report-pack")
record PackSent(
    String body,
    String title,
    String name,
    String period,
    String at,
    String since,
    List<String> corrections,
    List<Figure> figures,
    List<Line> lines,
    List<Item> sought,
    List<Item> ofLastTime,
    String foreword,
    String file,
    String link) {

  /** A number and what it counts. */
  record Figure(String what, String value) {}

  /** A municipality. */
  record Line(
      String municipality,
      String phase,
      String next,
      String colour,
      String reason,
      String computed,
      String comment,
      String ownComment,
      List<String> changes) {}

  /** A decision; the outcome is null where it is sought. */
  record Item(String matter, String text, List<String> proposals, String outcome) {}
}
