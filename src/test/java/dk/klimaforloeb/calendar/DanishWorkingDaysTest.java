package dk.klimaforloeb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishWorkingDaysTest {

  private static final CalendarProperties USUAL =
      new CalendarProperties(Set.of("06-05", "12-24", "12-31"), Set.of(28, 29, 30), Set.of());

  private final WorkingDays days = new DanishWorkingDays(USUAL.closed(), USUAL.quietWeeks());

  @ParameterizedTest
  @CsvSource({
    "1818-03-22",
    "1886-04-25",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2014-04-20",
    "2019-04-21",
    "2020-04-12",
    "2021-04-04",
    "2022-04-17",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19"
  })
  void easterFallsOnItsDay(LocalDate easter) {
    assertThat(Holidays.easterSunday(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-16, true,  the agreement takes effect on a Wednesday",
    "2020-09-19, false, Saturday",
    "2020-09-20, false, Sunday",
    "2021-01-01, false, New Year's Day",
    "2021-03-31, true,  Wednesday before Easter",
    "2021-04-01, false, Maundy Thursday",
    "2021-04-02, false, Good Friday",
    "2021-04-05, false, Easter Monday",
    "2021-04-06, true,  Tuesday after Easter",
    "2021-04-30, false, Store Bededag",
    "2023-05-05, false, the last Store Bededag",
    "2024-04-26, true,  no Store Bededag any more",
    "2021-05-13, false, Ascension Day",
    "2021-05-14, true,  the day after Ascension Day",
    "2021-05-24, false, Whit Monday",
    "2020-06-05, false, Constitution Day",
    "2022-06-06, false, Whit Monday next to Constitution Day",
    "2020-12-23, true,  the last day before Christmas",
    "2020-12-24, false, Christmas Eve",
    "2020-12-25, false, Christmas Day",
    "2023-12-26, false, the second day of Christmas",
    "2020-12-28, true,  between Christmas and New Year",
    "2020-12-31, false, New Year's Eve",
    "2021-05-01, false, 1 May on a Saturday",
    "2020-05-01, true,  1 May is no holiday by law"
  })
  void officesAreOpenOrClosed(LocalDate day, boolean open, String why) {
    assertThat(days.isWorkingDay(day)).as(why).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07-11, false", "2021-07-12, true", "2021-08-01, true", "2021-08-02, false",
    "2020-07-05, false", "2020-07-06, true", "2020-07-26, true", "2020-07-27, false"
  })
  void weeks28To30AreQuiet(LocalDate day, boolean quiet) {
    assertThat(days.isQuiet(day)).isEqualTo(quiet);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-09-16, 0,  2020-09-16", "2020-09-19, 0,  2020-09-21", "2020-09-19, 1,  2020-09-21",
    "2020-09-16, 1,  2020-09-17", "2020-09-17, 24, 2020-10-21", "2021-03-30, 2,  2021-04-06",
    "2020-12-23, 1,  2020-12-28", "2020-12-23, 4,  2021-01-04", "2021-07-09, 10, 2021-07-23",
    "2023-05-04, 1,  2023-05-08", "2024-04-25, 1,  2024-04-26"
  })
  void workingDaysAreCountedForward(LocalDate from, int count, LocalDate result) {
    assertThat(days.plus(from, count)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-07-09, 1,  2021-08-02",
    "2021-07-09, 10, 2021-08-13",
    "2021-07-15, 0,  2021-08-02",
    "2021-07-20, 1,  2021-08-02",
    "2020-09-16, 5,  2020-09-23"
  })
  void quietWeeksDoNotCountForInternalDeadlines(LocalDate from, int count, LocalDate result) {
    assertThat(days.plusUnquiet(from, count)).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-06, 1, 2021-03-31",
    "2021-04-06, 0, 2021-04-06",
    "2021-04-05, 0, 2021-03-31",
    "2020-10-21, 24, 2020-09-17",
    "2021-01-04, 4, 2020-12-23"
  })
  void workingDaysAreCountedBackward(LocalDate from, int count, LocalDate result) {
    assertThat(days.minus(from, count)).isEqualTo(result);
  }

  @Test
  void aNegativeCountIsRefused() {
    LocalDate day = LocalDate.of(2020, 9, 16);
    assertThatThrownBy(() -> days.plus(day, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void officesDecideTheirClosingDaysAndQuietWeeks() {
    CalendarProperties own = new CalendarProperties(Set.of("05-01"), Set.of(42), Set.of());
    WorkingDays theirs = new DanishWorkingDays(own.closed(), own.quietWeeks());

    assertThat(theirs.isWorkingDay(LocalDate.of(2020, 5, 1))).isFalse();
    assertThat(theirs.isWorkingDay(LocalDate.of(2020, 6, 5))).isTrue();
    assertThat(theirs.isQuiet(LocalDate.of(2020, 10, 14))).isTrue();
    assertThat(theirs.isQuiet(LocalDate.of(2021, 7, 14))).isFalse();
  }

  @Test
  void atMostHalfOfTheYearIsQuiet() {
    assertThat(new CalendarProperties(Set.of(), weeks(26), Set.of()).quietWeeks()).hasSize(26);
    assertThatThrownBy(() -> new CalendarProperties(Set.of(), weeks(27), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Set<Integer> weeks(int count) {
    return IntStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
  }
}
