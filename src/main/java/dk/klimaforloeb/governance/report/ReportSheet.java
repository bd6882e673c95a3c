package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.governance.report.ReportContent.Risk;
import java.util.List;

/**
 * A report as page, paper and mail show it: nothing but text, in Danish.
 *
 * @param name which report it is
 * @param at when it was frozen, or of which moment it tells
 * @param since in relation to what changes are marked
 * @param corrections the oldest first
 */
record ReportSheet(
    String bodyName,
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
    String news,
    List<Risk> risks,
    List<Reached> reached,
    List<Part> sections) {

  boolean hasSought() {
    return !sought.isEmpty();
  }

  boolean hasOfLastTime() {
    return !ofLastTime.isEmpty();
  }

  boolean hasRisks() {
    return !risks.isEmpty();
  }

  boolean hasReached() {
    return !reached.isEmpty();
  }

  /** A number and what it counts. */
  record Figure(String what, String value) {}

  /** A municipality; see {@link ReportContent.Line}. */
  record Line(
      String code,
      String municipality,
      String phase,
      String next,
      String nextOn,
      String colour,
      String colourText,
      String reason,
      String computed,
      String comment,
      String ownComment,
      List<String> changes) {

    boolean hasChanges() {
      return !changes.isEmpty();
    }
  }

  /** A decision; see {@link DecisionItem}. */
  record Item(String title, String text, List<String> proposals, String outcome) {

    boolean hasProposals() {
      return !proposals.isEmpty();
    }
  }

  /** A milestone and the names of those who reached it. */
  record Reached(String milestone, String by) {}

  /** What another capability tells; see {@link ReportSection}. */
  record Part(String heading, List<String> paragraphs, List<Table> tables) {}

  /** A table of such a part. */
  record Table(String caption, List<String> columns, List<Row> rows) {}

  /**
   * A row of it.
   *
   * @param first the cell that names it
   */
  record Row(String first, List<String> rest) {}
}
