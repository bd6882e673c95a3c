package dk.klimaforloeb.casefile;

import java.util.List;

/**
 * The few lines about a case that stand above each of its tasks.
 *
 * @param title the municipality
 * @param ended how and when it ended; null while it runs
 * @param ball who has to do something now
 * @param beside what is to be done beside that
 * @param waits what it waits for when nobody has
 * @param next the next milestone; null when there is none
 * @param notes how many notes can be read
 */
record CaseHead(
    String title,
    String round,
    String ended,
    List<Step> phases,
    List<CaseFile.OpenTask> ball,
    List<CaseFile.OpenTask> beside,
    List<String> waits,
    String next,
    long notes) {

  /** A phase, with its look and its dates. */
  record Step(String name, String state, String when, boolean isRunning) {}
}
