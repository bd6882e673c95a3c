package dk.klimaforloeb.journey.planapproval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a hearing lasts, and whether that is as usual.
 *
 * @param days between its first and its last day
 */
record HearingLength(long days) {

  static final int SHORTEST = 28;
  static final int WITH_REPORT = 56;

  static HearingLength of(LocalDate first, LocalDate last) {
    return new HearingLength(ChronoUnit.DAYS.between(first, last));
  }

  boolean endsBeforeItBegins() {
    return days <= 0;
  }

  /**
   * @param withReport whether the plan has an environmental report, with which the law demands more
   */
  boolean isUnlawful(boolean withReport) {
    return withReport && days < WITH_REPORT;
  }

  /** Whether somebody has to say why. */
  boolean deviates() {
    return days < SHORTEST || days > WITH_REPORT;
  }
}
