package dk.klimaforloeb.deadlines;

import java.time.LocalDate;

/**
 * A date that somebody set for a step who has the right to.
 *
 * @param day the last day, or the day that is planned
 * @param basis where it stands, in Danish and in the middle of a sentence, for example "mødet i
 *     jeres køreplan"
 * @param isBinding false where the municipality chooses freely when it takes the step, and the day
 *     is only planned
 */
public record SetDate(LocalDate day, String basis, boolean isBinding) {

  /** A last day. */
  public static SetDate due(LocalDate day, String basis) {
    return new SetDate(day, basis, true);
  }

  /** A day that is planned, by which nobody is late. */
  public static SetDate planned(LocalDate day, String basis) {
    return new SetDate(day, basis, false);
  }
}
