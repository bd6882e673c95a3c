package dk.klimaforloeb.governance.report;

import java.util.List;

/**
 * What stands under a heading of the report, in Danish and ready to print.
 *
 * @param id a word by which it is known, for example {@code finance}
 */
public record ReportSection(
    String id, String heading, List<String> paragraphs, List<Table> tables) {

  /** Copies the lists. */
  public ReportSection {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
  }

  /**
   * A table; each row has as many cells as there are columns, and its first names it.
   *
   * @param caption what the table shows
   */
  public record Table(String caption, List<String> columns, List<List<String>> rows) {

    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
