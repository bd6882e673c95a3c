package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.pages.Option;
import java.util.List;

/**
 * The page of all processes.
 *
 * @param from first day of the period, ISO
 * @param to its last day, ISO
 * @param newestOnly whether only the newest version of each is counted
 */
record DiagramsView(
    String from,
    String to,
    boolean newestOnly,
    List<Option> municipalities,
    String chosen,
    List<Row> rows) {

  /** A process; the times in words. */
  record Row(
      String link,
      String name,
      long begun,
      long running,
      long ended,
      String median,
      String ninetieth) {}
}
