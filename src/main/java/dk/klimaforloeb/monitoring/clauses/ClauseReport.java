package dk.klimaforloeb.monitoring.clauses;

import java.util.List;

/**
 * The clauses of the agreement with what carries out each.
 *
 * @param isTold whether whoever asks takes part, and so may know what came of it
 * @param done how many clauses were carried out at least once; 0 where it is not told
 * @param underWay how many are worked at and not there yet
 * @param notBegun how many nobody has acted on
 * @param facts how many are no action
 * @param clauses in the order of the agreement
 */
record ClauseReport(
    boolean isTold, int done, int underWay, int notBegun, int facts, List<Line> clauses) {

  /**
   * A clause.
   *
   * @param id ours; the agreement has no numbers
   * @param heading the agreement's own
   * @param summary Danish, what it says
   * @param note Danish, what we add; null without
   * @param fact Danish, why nothing carries it out; null for what is to be done
   * @param state {@code fact}, {@code not-begun}, {@code under-way} or {@code done}; null where it
   *     is not told
   * @param stateName the state in Danish; null where it is not told
   * @param carriers what carries it out
   * @param data Danish, what the agreement's file knows of it
   */
  record Line(
      String id,
      String heading,
      String summary,
      String note,
      String fact,
      String state,
      String stateName,
      List<Carrier> carriers,
      List<String> data) {}

  /**
   * What carries out a clause.
   *
   * @param kind {@code task}, {@code process}, {@code decision} or {@code rule}
   * @param kindName Danish
   * @param key of its form, process or table
   * @param name Danish
   * @param elements where a task stands, or the rows of a table
   * @param note Danish, what the clause leaves open; null without
   * @param tests names of the program's tests that prove it
   * @param times how often it was done; null where it is not told
   * @param open how many are open now; null where it is not told
   * @param last ISO day on which it was done last; null before, and of single municipalities' work
   *     for who may not see all of it
   * @param status the same in a Danish sentence; null where it is not told
   * @param sentences Danish, what came of it
   */
  record Carrier(
      String kind,
      String kindName,
      String key,
      String name,
      List<Element> elements,
      String note,
      List<String> tests,
      Long times,
      Long open,
      String last,
      String status,
      List<String> sentences) {}

  /**
   * An element of a diagram or a row of a table.
   *
   * @param model key of the process or table
   * @param modelName Danish
   * @param id within it
   * @param name Danish
   */
  record Element(String model, String modelName, String id, String name) {}
}
