package dk.klimaforloeb.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The Danish public holidays. */
final class Holidays {

  /** Maundy Thursday to Easter Monday, Ascension Day, Whit Sunday and Whit Monday. */
  private static final Set<Long> DAYS_AFTER_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

  private static final long GREAT_PRAYER_DAY = 26;

  /** A law of 2023 abolished Store Bededag. */
  private static final int LAST_YEAR_OF_GREAT_PRAYER_DAY = 2023;

  private Holidays() {}

  static boolean isHoliday(LocalDate day) {
    return isFixed(day) || isMovable(day);
  }

  private static boolean isFixed(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY -> day.getDayOfMonth() == 1;
      case DECEMBER -> day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26;
      default -> false;
    };
  }

  private static boolean isMovable(LocalDate day) {
    long afterEaster = ChronoUnit.DAYS.between(easterSunday(day.getYear()), day);
    return DAYS_AFTER_EASTER.contains(afterEaster)
        || afterEaster == GREAT_PRAYER_DAY && day.getYear() <= LAST_YEAR_OF_GREAT_PRAYER_DAY;
  }

  /** The anonymous Gregorian computation (Meeus, Jones, Butcher). */
  static LocalDate easterSunday(int year) {
    int yearOfMoonCycle = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int moonShift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * yearOfMoonCycle + century - century / 4 - moonShift + 15) % 30;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int exception = (yearOfMoonCycle + 11 * epact + 22 * weekday) / 451;
    int marchDays = epact + weekday - 7 * exception + 114;
    return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
  }
}
