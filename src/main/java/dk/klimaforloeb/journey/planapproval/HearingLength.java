package dk.klimaforloeb.journey.planapproval;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;

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

  /**
   * Whether somebody has to say why. With a report the law says how long at least, and more is the
   * council's choice.
   */
  boolean deviates(boolean withReport) {
    return !withReport && (days < SHORTEST || days > WITH_REPORT);
  }

  /** The first moment after a hearing's last day. */
  static Date endsAt(LocalDate last, ZoneId zone) {
    return Date.from(last.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
