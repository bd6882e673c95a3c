package dk.klimaforloeb.governance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingPeriodsTest {

  private static final Agreement.Term TERM =
      new Agreement.Term(LocalDate.parse("2020-09-16"), LocalDate.parse("2023-06-30"));

  @Test
  void fourTimesAYearMeansTheElevenQuartersThatBeginWithinTheTerm() {
    List<Bodies.Interval> all = all(Optional.of(rhythm(4, null)));

    assertThat(all).hasSize(11);
    assertThat(all.get(0)).isEqualTo(interval("2020-10-01", "2020-12-31"));
    assertThat(all.get(10)).isEqualTo(interval("2023-04-01", "2023-06-30"));
  }

  @Test
  void withoutAWordItIsEverySixWeeksFromTheFirstDay() {
    List<Bodies.Interval> all = all(Optional.empty());

    assertThat(all).hasSize(25);
    assertThat(all.get(0)).isEqualTo(interval("2020-09-16", "2020-10-27"));
    assertThat(all.get(24)).isEqualTo(interval("2023-06-21", "2023-08-01"));
  }

  /** Five times do not divide a year, so ten weeks lie between. */
  @ParameterizedTest
  @CsvSource({
    "6, , 2020-11-01, 2020-12-31",
    ", 10, 2020-09-16, 2020-11-24",
    "5, , 2020-09-16, 2020-11-24"
  })
  void theFirstPeriodIs(Integer timesAYear, Integer weeks, String from, String to) {
    assertThat(all(Optional.of(rhythm(timesAYear, weeks))).get(0)).isEqualTo(interval(from, to));
  }

  @Test
  void asTheNeedArisesThereIsNoCalendar() {
    Rhythm asNeeded = new Rhythm(Optional.empty(), Optional.empty(), true);

    assertThat(MeetingPeriods.of(TERM, Optional.of(asNeeded), 6)).isEmpty();
  }

  private static Rhythm rhythm(Integer timesAYear, Integer weeks) {
    return new Rhythm(Optional.ofNullable(timesAYear), Optional.ofNullable(weeks), false);
  }

  private static Bodies.Interval interval(String from, String to) {
    return new Bodies.Interval(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static List<Bodies.Interval> all(Optional<Rhythm> rhythm) {
    MeetingPeriods periods = MeetingPeriods.of(TERM, rhythm, 6).orElseThrow();
    List<Bodies.Interval> all = new ArrayList<>();
    Optional<Bodies.Interval> next = periods.from(TERM.firstDay());
    while (next.isPresent()) {
      all.add(next.get());
      next = periods.from(next.get().to().plusDays(1));
    }
    return all;
  }
}
