package dk.klimaforloeb.monitoring.load;

import java.util.List;

/**
 * The open work.
 *
 * @param open how many tasks there are
 * @param late how many of them are over their last day
 * @param unassigned how many of them nobody has taken
 * @param weeks this one and the next
 * @param groups with which groups the work lies, those with most open first
 * @param people who has taken work, those with most first
 * @param busy weeks in which much comes to one group at once
 * @param queue the data that are ordered and not received
 * @param waiting tasks that nobody has taken, the oldest first
 */
record Load(
    int open,
    int late,
    int unassigned,
    List<Week> weeks,
    List<Row> groups,
    List<Row> people,
    List<Busy> busy,
    List<Queue> queue,
    List<Waiting> waiting) {

  /**
   * A week.
   *
   * @param name Danish, for example "uge 24"
   * @param monday ISO day
   * @param mondayText its first day, Danish
   */
  record Week(String name, String monday, String mondayText) {}

  /**
   * A group's or a person's work.
   *
   * @param oldest age of its oldest task in working days; null when it has none
   * @param weeks what is due or planned in each week
   */
  record Row(String name, int open, int late, int unassigned, Integer oldest, List<Cell> weeks) {}

  /**
   * What comes in a week.
   *
   * @param count tasks that are due and work that is planned
   * @param isMuch whether it is far more than in the other weeks
   */
  record Cell(int count, boolean isMuch) {}

  /**
   * A week in which much comes to one group.
   *
   * @param what each piece, Danish
   */
  record Busy(String week, String mondayText, String party, int count, List<String> what) {}

  /**
   * Orders of one data set.
   *
   * @param oldest age of the oldest in working days
   * @param oldestOf whose it is
   * @param link to that case
   */
  record Queue(String dataSet, int open, int oldest, String oldestOf, String link) {}

  /** A task that nobody has taken; its age in working days. */
  record Waiting(String of, String link, String what, String party, int age, boolean isLate) {}
}
