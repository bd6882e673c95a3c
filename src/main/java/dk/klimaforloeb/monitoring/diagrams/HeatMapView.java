package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.pages.Option;
import java.util.List;

/**
 * The page of a process's heat map.
 *
 * @param model where its BPMN is
 * @param from first day of the period, ISO
 * @param to its last day, ISO
 * @param chosen which municipalities, in words
 * @param measure code of what the colours stand for
 * @param legend how much each colour is at most
 * @param columns of the table, each of which it can be sorted by
 */
record HeatMapView(
    String process,
    String name,
    int version,
    String model,
    String from,
    String to,
    String chosen,
    String others,
    String measure,
    List<Option> measures,
    List<Option> versions,
    List<Option> municipalities,
    List<Heat> legend,
    List<Column> columns,
    List<Row> rows) {

  /** A colour, from 1 to 5, and the most for which it stands. */
  record Heat(int heat, String atMost) {}

  /** A column's head. */
  record Column(String label, String link, boolean isSorted, String direction) {}

  /**
   * An element; the times in words.
   *
   * @param link to the heat map of the process that it calls; null for others
   * @param heat the colour, from 0 for none
   * @param badge what stands on the diagram; null for nothing
   */
  record Row(
      String element,
      String name,
      String kind,
      String link,
      long begun,
      String median,
      String ninetieth,
      long here,
      int heat,
      String badge) {}
}
