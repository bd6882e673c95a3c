package dk.klimaforloeb.deadlines;

import java.time.LocalDate;

/**
 * A date that somebody set for a step who has the right to.
 *
 * @param day the last day, or the day that is planned
 * @param basis where it stands, in Danish and as it is read in the middle of a sentence
 * @param isBinding false where the municipality chooses freely when it takes the step, and the day
 *     is only planned
 * @param isStatutory whether the law sets it: then it holds even where it had passed when the task
 *     came
 */
public record SetDate(LocalDate day, String basis, boolean isBinding, boolean isStatutory) {

  /** A last day. */
  public static SetDate due(LocalDate day, String basis) {
    return new SetDate(day, basis, true, false);
  }

  /** A day that is planned, by which nobody is late. */
  public static SetDate planned(LocalDate day, String basis) {
    return new SetDate(day, basis, false, false);
  }

  /** A last day that the law sets. */
  public static SetDate statutory(LocalDate day, String basis) {
    return new SetDate(day, basis, true, true);
  }
}
