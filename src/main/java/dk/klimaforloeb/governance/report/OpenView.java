package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.pages.Option;
import java.util.List;

/**
 * The page of an open report.
 *
 * @param until when comments are wanted, in Danish
 * @param done what was done just before; null for nothing
 * @param refused why what was typed was not kept; null where it was
 * @param tokenName of the field that says from which session a form comes
 */
record OpenView(
    String body,
    String title,
    String period,
    String until,
    String link,
    boolean coordinates,
    boolean writesAll,
    String foreword,
    String news,
    String risks,
    int longestComment,
    int longestText,
    List<Line> lines,
    String done,
    String refused,
    String tokenName,
    String token) {

  /**
   * A municipality.
   *
   * @param shown how it stands
   * @param comment as it stands in the field
   * @param ownComment as it stands in the field
   * @param why as it stands in the field
   * @param isUnfolded whether its form is to be seen at once
   */
  record Line(
      ReportSheet.Line shown,
      boolean isOwn,
      String comment,
      String ownComment,
      List<Option> colours,
      String why,
      boolean isUnfolded) {}
}
