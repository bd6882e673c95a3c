package dk.klimaforloeb.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where days stand on a line as long as the agreement, here a thousand days and one. */
class TimeLineTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 9, 16);
  private static final LocalDate LAST = FIRST.plusDays(1000);

  @ParameterizedTest
  @CsvSource({
    "2019-01-01, 0",
    "2020-09-15, 0",
    "2020-09-16, 0",
    "2020-09-17, 1",
    "2022-01-29, 500",
    "2023-06-13, 1000",
    "2023-06-14, 1000",
    "2033-01-01, 1000"
  })
  void aDayStandsWithinTheTerm(LocalDate day, int x) {
    assertThat(line(day, LAST).today()).isEqualTo(x);
    assertThat(line(FIRST, LAST).marks(List.of(step(day, null))))
        .extracting(Lane.Mark::x)
        .containsExactly(x);
  }

  @Test
  void aMilestoneStandsOnTheDayOnWhichItWasReachedElseOnTheOnePlanned() {
    LocalDate today = FIRST.plusDays(10);

    assertThat(
            line(today, LAST)
                .marks(
                    List.of(
                        step(FIRST.plusDays(5), FIRST.plusDays(7)),
                        step(FIRST.plusDays(9), null),
                        step(today, null),
                        step(null, null))))
        .containsExactly(
            new Lane.Mark(7, "reached", "Udkast klar 23. september 2020"),
            new Lane.Mark(9, "late", "Udkast klar 25. september 2020"),
            new Lane.Mark(10, "planned", "Udkast klar 26. september 2020"));
  }

  @Test
  void theYearsThatBeginWithinTheTermAreMarked() {
    assertThat(line(FIRST, LAST).years())
        .containsExactly(
            new TimeLine.Year(107, "2021"),
            new TimeLine.Year(472, "2022"),
            new TimeLine.Year(837, "2023"));
  }

  @Test
  void aTermOfOneDayIsALineToo() {
    assertThat(line(FIRST, FIRST).today()).isZero();
    assertThat(line(FIRST, FIRST).years()).isEmpty();
  }

  private static TimeLine line(LocalDate today, LocalDate last) {
    Agreement agreement =
        new Agreement(
            "x",
            "X",
            new Agreement.Term(FIRST, last),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    return new TimeLine(
        agreement, Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
  }

  private static Milestone step(LocalDate planned, LocalDate reached) {
    return new Milestone(MilestoneKind.DRAFT, "Udkast klar", planned, reached);
  }
}
