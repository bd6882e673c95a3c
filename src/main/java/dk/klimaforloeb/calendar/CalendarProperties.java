package dk.klimaforloeb.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What offices decide themselves; the holidays are the law's.
 *
 * @param closingDays days of every year on which offices are closed, as {@code MM-dd}
 * @param quietWeeks numbers of the ISO weeks in which internal deadlines pause
 * @param councilTerms days on which newly elected councils take office, as {@code yyyy-MM-dd}
 */
@ConfigurationProperties("klimaforloeb.calendar")
record CalendarProperties(
    @DefaultValue({"06-05", "12-24", "12-31"}) Set<String> closingDays,
    @DefaultValue({"28", "29", "30"}) Set<Integer> quietWeeks,
    @DefaultValue({"2018-01-01", "2022-01-01", "2026-01-01"}) Set<String> councilTerms) {

  private static final int MOST_QUIET_WEEKS = 26;

  CalendarProperties {
    if (quietWeeks.size() > MOST_QUIET_WEEKS) {
      throw new IllegalArgumentException("more than half of the year is quiet: " + quietWeeks);
    }
  }

  /** The days on which councils take office, read; a malformed one ends the start. */
  Set<LocalDate> termsBegin() {
    return councilTerms.stream().map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
  }

  /** The closing days, read; a malformed one ends the start. */
  Set<MonthDay> closed() {
    return closingDays.stream()
        .map(day -> MonthDay.parse("--" + day))
        .collect(Collectors.toUnmodifiableSet());
  }
}
