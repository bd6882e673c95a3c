package dk.klimaforloeb.monitoring.ball;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.calendar.CalendarTrial;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.HeldStep;
import dk.klimaforloeb.journey.queries.Pauses;
import dk.klimaforloeb.journey.queries.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which working days of a case who had the ball; 1 March 2021 is a Monday. */
class CaseCourseTest {

  private static final CaseKey CASE = new CaseKey("midtjylland-2020/0710/1");

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, 2021-03-01, 0",
    "2021-03-01, 2021-03-02, 1",
    "2021-03-01, 2021-03-08, 5",
    "2021-03-05, 2021-03-08, 1",
    "2021-03-06, 2021-03-07, 0",
    "2021-03-31, 2021-04-06, 1",
    "2020-12-23, 2021-01-04, 4"
  })
  void aTaskCountsTheWorkingDaysAfterItCameUpToTheOneOnWhichItWasDone(
      LocalDate since, LocalDate until, int days) {
    CaseCourse course =
        course("2020-12-01", "2021-12-31", List.of(step("a", since, until)), List.of(), List.of());

    assertThat(course.held().get(0).days()).isEqualTo(days);
    assertThat(course.days()).containsExactly(Map.entry("a", days));
  }

  @Test
  void daysOfSeveralTasksOfOnePartyCountOnceAndThoseOfSeveralPartiesForEach() {
    CaseCourse course =
        course(
            "2021-03-01",
            "2021-03-15",
            List.of(
                step("a", "2021-03-01", "2021-03-08"),
                step("a", "2021-03-03", "2021-03-10"),
                step("b", "2021-03-08", "2021-03-12")),
            List.of(),
            List.of());

    assertThat(course.length()).isEqualTo(10);
    assertThat(course.days()).isEqualTo(Map.of("a", 7, "b", 4));
    assertThat(course.held()).extracting(CaseCourse.Held::days).containsExactly(5, 5, 4);
    assertThat(course.nobody("pause", "andet")).isEqualTo(Map.of("andet", 1));
  }

  @Test
  void whoHasTheBallHasItUntilToday() {
    CaseCourse course =
        course(
            "2021-03-01",
            "2021-03-15",
            List.of(step("a", LocalDate.parse("2021-03-10"), null)),
            List.of(),
            List.of());

    assertThat(course.days()).isEqualTo(Map.of("a", 3));
  }

  @Test
  void inAPauseNobodyHasTheBall() {
    CaseCourse course =
        course(
            "2021-03-01",
            "2021-03-15",
            List.of(step("a", "2021-03-01", "2021-03-15")),
            List.of(),
            List.of(pause("2021-03-03", "2021-03-08")));

    assertThat(course.days()).isEqualTo(Map.of("a", 7));
    assertThat(course.nobody("pause", "andet")).isEqualTo(Map.of("pause", 3));
  }

  @Test
  void aPauseThatLastsCountsUntilToday() {
    CaseCourse course =
        course(
            "2021-03-01",
            "2021-03-15",
            List.of(step("a", LocalDate.parse("2021-03-01"), null)),
            List.of(),
            List.of(new Pauses.Pause(CASE, LocalDate.parse("2021-03-11"), null)));

    assertThat(course.days()).isEqualTo(Map.of("a", 7));
    assertThat(course.nobody("pause", "andet")).isEqualTo(Map.of("pause", 3));
  }

  @Test
  void daysOfNobodyHaveTheReasonForWhichWasWaited() {
    CaseCourse course =
        course(
            "2021-03-01",
            "2021-03-15",
            List.of(step("a", "2021-03-01", "2021-03-02"), step("b", "2021-03-10", "2021-03-12")),
            List.of(
                new Waiting(
                    CASE, "mandag", LocalDate.parse("2021-03-02"), LocalDate.parse("2021-03-11"))),
            List.of());

    assertThat(course.nobody("pause", "andet")).isEqualTo(Map.of("mandag", 6, "andet", 1));
  }

  private static CaseCourse course(
      String first,
      String last,
      List<HeldStep> steps,
      List<Waiting> waitings,
      List<Pauses.Pause> pauses) {
    return new CaseCourse(
        new DayLine(CalendarTrial.days(), LocalDate.parse(first), LocalDate.parse(last)),
        steps,
        waitings,
        pauses,
        step -> step.groups().get(0));
  }

  private static Pauses.Pause pause(String from, String resumed) {
    return new Pauses.Pause(CASE, LocalDate.parse(from), LocalDate.parse(resumed));
  }

  private static HeldStep step(String party, String since, String until) {
    return step(party, LocalDate.parse(since), LocalDate.parse(until));
  }

  private static HeldStep step(String party, LocalDate since, LocalDate until) {
    return new HeldStep(
        CASE, "onboarding", "Opgave", List.of(party), since, until, null, until != null);
  }
}
