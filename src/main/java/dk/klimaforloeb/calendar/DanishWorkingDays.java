package dk.klimaforloeb.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.function.Predicate;

/** Working days by the holidays of the law and what offices decide themselves. */
class DanishWorkingDays implements WorkingDays {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Set<MonthDay> closingDays;
  private final Set<Integer> quietWeeks;

  DanishWorkingDays(Set<MonthDay> closingDays, Set<Integer> quietWeeks) {
    this.closingDays = Set.copyOf(closingDays);
    this.quietWeeks = Set.copyOf(quietWeeks);
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek())
        && !closingDays.contains(MonthDay.from(day))
        && !Holidays.isHoliday(day);
  }

  @Override
  public boolean isQuiet(LocalDate day) {
    return quietWeeks.contains(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  @Override
  public LocalDate plus(LocalDate day, int days) {
    return count(day, days, 1, this::isWorkingDay);
  }

  @Override
  public LocalDate plusUnquiet(LocalDate day, int days) {
    return count(day, days, 1, candidate -> isWorkingDay(candidate) && !isQuiet(candidate));
  }

  @Override
  public LocalDate minus(LocalDate day, int days) {
    return count(day, days, -1, this::isWorkingDay);
  }

  @Override
  public int between(LocalDate from, LocalDate to) {
    return from.isBefore(to)
        ? (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count()
        : 0;
  }

  private static LocalDate count(
      LocalDate from, int days, int direction, Predicate<LocalDate> counts) {
    if (days < 0) {
      throw new IllegalArgumentException("a number of days cannot be negative: " + days);
    }
    LocalDate day = from;
    int left = days;
    if (left == 0 && !counts.test(day)) {
      left = 1;
    }
    while (left > 0) {
      day = day.plusDays(direction);
      if (counts.test(day)) {
        left--;
      }
    }
    return day;
  }
}
