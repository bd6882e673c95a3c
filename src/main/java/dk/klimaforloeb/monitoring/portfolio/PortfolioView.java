package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.pages.Option;
import dk.klimaforloeb.monitoring.Notice;
import java.util.List;

/**
 * The page of all cases.
 *
 * @param agreement its name
 * @param today in Danish
 * @param notices what waits for whoever asks
 * @param todayX today on the line of time
 * @param years where they begin on it
 * @param counts how many stand how
 * @param groups the lanes chosen, under headings if those were chosen
 * @param all how many there are
 * @param query the choices as an address has them, for the file to download
 * @param views the saved views
 */
record PortfolioView(
    String agreement,
    String today,
    List<Notice.Line> notices,
    int todayX,
    List<TimeLine.Year> years,
    List<Count> counts,
    List<Grouping.Group> groups,
    int shown,
    int all,
    String search,
    boolean late,
    List<Option> rounds,
    List<Option> phases,
    List<Option> healths,
    List<Option> balls,
    List<Option> sorts,
    List<Option> groupings,
    String query,
    ViewBar views) {

  /** How many cases stand so. */
  record Count(String health, String text, int cases) {}
}
