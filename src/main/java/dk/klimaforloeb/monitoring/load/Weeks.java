package dk.klimaforloeb.monitoring.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * This week and those that follow, from Monday to Sunday, numbered as in Denmark (ISO 8601).
 *
 * @param monday of this week
 */
record Weeks(LocalDate monday) {

  /** How many weeks are looked at. */
  static final int COUNT = 10;

  static Weeks from(LocalDate today) {
    return new Weeks(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** In which of the weeks a day lies, 0 for this; none for a day before or after all of them. */
  Optional<Integer> index(LocalDate day) {
    return Optional.of(Math.floorDiv(ChronoUnit.DAYS.between(monday, day), 7L))
        .filter(index -> index >= 0 && index < COUNT)
        .map(Long::intValue);
  }

  LocalDate monday(int index) {
    return monday.plusWeeks(index);
  }

  int number(int index) {
    return monday(index).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
