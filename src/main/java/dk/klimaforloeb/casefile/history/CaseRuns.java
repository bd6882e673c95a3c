package dk.klimaforloeb.casefile.history;

import java.util.List;

/**
 * The processes of a case, each before those that it called.
 *
 * @param key business key
 * @param title the municipality
 * @param round its round
 */
record CaseRuns(String key, String title, String round, List<Run> runs) {

  /**
   * A process that runs or ran, in words.
   *
   * @param id of the instance
   * @param link to its page
   * @param depth how many others it was called through
   * @param from when it began
   * @param to when it ended; null while it runs
   * @param lasted how long; null while it runs
   * @param outcome how it ended; null while it runs
   */
  record Run(
      String id,
      String link,
      String name,
      int version,
      int depth,
      String from,
      String to,
      String lasted,
      String outcome) {}
}
