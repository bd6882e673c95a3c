package dk.klimaforloeb.monitoring.durations;

import java.util.List;

/**
 * How long each phase took.
 *
 * @param phases in the order of the course
 */
record Durations(List<Phase> phases) {

  /**
   * A phase.
   *
   * @param key of its process
   * @param name Danish
   * @param all of everyone who has come through it
   * @param running how many are in it
   * @param longestRunning for how many working days the one has been in it that has been longest;
   *     null when nobody is
   * @param target by which day it was to be reached, and where that stands; Danish
   * @param kept how many kept that day
   * @param tasks how many of its tasks that had a last day were done by it
   * @param rounds each round by itself
   * @param quarters by the quarter in which it ended
   * @param values each case
   */
  record Phase(
      String key,
      String name,
      Figures all,
      int running,
      Integer longestRunning,
      String target,
      Share kept,
      Share tasks,
      List<Group> rounds,
      List<Group> quarters,
      List<Value> values) {}

  /**
   * Working days, in Danish with one decimal at most; null where there are too few cases.
   *
   * @param values all of them in words where there are too few for figures; null elsewhere
   */
  record Figures(
      int count,
      String median,
      String ninety,
      String lower,
      String upper,
      Integer least,
      Integer most,
      String values) {}

  /** How many of how many, and in per cent; null for none of none. */
  record Share(int kept, int of, Integer percent) {}

  /** A round or a quarter. */
  record Group(String name, Figures figures) {}

  /**
   * One case.
   *
   * @param begun ISO day
   * @param ended ISO day
   */
  record Value(
      String key,
      String link,
      String municipality,
      String round,
      String begun,
      String ended,
      int workingDays) {}
}
