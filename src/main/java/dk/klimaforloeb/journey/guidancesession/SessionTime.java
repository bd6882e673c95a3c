package dk.klimaforloeb.journey.guidancesession;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a session's timer fires. Between two and three at night nothing is timed: that hour is
 * missing or doubled when the clocks change.
 */
final class SessionTime {

  private static final LocalTime FROM = LocalTime.of(2, 0);
  private static final LocalTime TO = LocalTime.of(3, 0);

  private SessionTime() {}

  static Instant of(LocalDateTime wanted, ZoneId zone) {
    boolean isInTheUnsureHour =
        !wanted.toLocalTime().isBefore(FROM) && wanted.toLocalTime().isBefore(TO);
    return (isInTheUnsureHour ? wanted.with(TO) : wanted).atZone(zone).toInstant();
  }

  static Instant of(Instant wanted, ZoneId zone) {
    return of(LocalDateTime.ofInstant(wanted, zone), zone);
  }
}
