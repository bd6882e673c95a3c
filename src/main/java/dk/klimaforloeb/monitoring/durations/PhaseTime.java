package dk.klimaforloeb.monitoring.durations;

import dk.klimaforloeb.monitoring.WatchedCases.WatchedCase;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A phase that a case has come through, or is in.
 *
 * @param phase key of its process
 * @param ended null while it lasts
 * @param workingDays between its first and its last day, or today
 */
record PhaseTime(WatchedCase of, String phase, LocalDate begun, LocalDate ended, int workingDays) {

  boolean isDone() {
    return ended != null;
  }

  /** The quarter in which it ended, for example {@code 2021-1}; in the order of time. */
  String quarter() {
    return ended.getYear() + "-" + ended.get(IsoFields.QUARTER_OF_YEAR);
  }
}
