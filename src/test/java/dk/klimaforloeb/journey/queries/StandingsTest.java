package dk.klimaforloeb.journey.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.calendar.CalendarTrial;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.Phase.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a case stands on Monday 7.3.2022, by its dates alone. */
class StandingsTest {

  private static final CaseKey CASE = new CaseKey("midtjylland-2020/0710/1");
  private static final LocalDate PASSED = LocalDate.of(2022, 3, 1);
  private static final LocalDate TO_COME = LocalDate.of(2022, 3, 8);
  private static final Clock MONDAY =
      Clock.fixed(Instant.parse("2022-03-07T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));

  private final Standings standings = new Standings(CalendarTrial.days(), MONDAY);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        "-          | on-track | Ingen frist er overskredet eller n\u00e6r",
        "2022-03-06 | watched  | Svar: frist 6. marts 2022, for 1 arbejdsdag siden",
        "2022-03-04 | watched  | Svar: frist 4. marts 2022, for 1 arbejdsdag siden",
        "2022-02-28 | watched  | Svar: frist 28. februar 2022, for 5 arbejdsdage siden",
        "2022-02-25 | late     | Svar: frist 25. februar 2022, for 6 arbejdsdage siden",
        "2022-03-07 | watched  | Svar: frist 7. marts 2022, om mindre end en arbejdsdag",
        "2022-03-08 | watched  | Svar: frist 8. marts 2022, om 1 arbejdsdag",
        "2022-03-14 | watched  | Svar: frist 14. marts 2022, om 5 arbejdsdage",
        "2022-03-15 | on-track | Ingen frist er overskredet eller n\u00e6r",
      })
  void aTaskIsJudgedByItsWorkingDays(LocalDate due, String health, String reason) {
    Standing standing = standings.of(false, running(), List.of(), List.of(task("Svar", due)));

    assertThat(standing.health().code()).isEqualTo(health);
    assertThat(standing.reason()).isEqualTo(reason);
  }

  @Test
  void theTaskThatIsDueFirstDecides() {
    Standing standing =
        standings.of(
            false,
            running(),
            List.of(),
            List.of(
                task("Senere", LocalDate.of(2022, 3, 8)),
                task("Uden frist", null),
                task("Tidligst", LocalDate.of(2022, 2, 1))));

    assertThat(standing.health()).isEqualTo(Health.LATE);
    assertThat(standing.reason()).startsWith("Tidligst: frist 1. februar 2022");
  }

  @Test
  void withoutAnythingItIsAsPlanned() {
    assertThat(health(running(), List.of())).isEqualTo(Health.ON_TRACK);
  }

  @Test
  void aPlannedDayThatHasPassedIsLateAlsoWhenATaskIsNotYet() {
    Standing standing =
        standings.of(
            false, running(), List.of(draft(PASSED, null)), List.of(task("Svar", TO_COME)));

    assertThat(standing.health()).isEqualTo(Health.LATE);
    assertThat(standing.reason())
        .isEqualTo("Udkast klar var planlagt 1. marts 2022, for 4 arbejdsdage siden");
  }

  @Test
  void whatIsReachedOrToComeOrHasNoDayIsNotLate() {
    assertThat(health(running(), List.of(draft(PASSED, TO_COME)))).isEqualTo(Health.ON_TRACK);
    assertThat(health(running(), List.of(draft(LocalDate.of(2022, 3, 7), null))))
        .isEqualTo(Health.ON_TRACK);
    assertThat(health(running(), List.of(draft(null, null)))).isEqualTo(Health.ON_TRACK);
  }

  @Test
  void theMilestonesOfAPhaseThatTheMunicipalityEnteredAfterDoNotCount() {
    Course pioneer = course(State.SKIPPED, State.RUNNING);

    assertThat(health(pioneer, List.of(draft(PASSED, null)))).isEqualTo(Health.ON_TRACK);
  }

  @Test
  void aHearingThatWasPassedByDoesNotCountAndTheApprovalPassesByNothing() {
    Course approving = course(State.DONE, State.RUNNING);
    Milestone hearing = step(MilestoneKind.HEARING, PASSED, null);

    assertThat(health(approving, List.of(hearing))).isEqualTo(Health.LATE);
    assertThat(health(approving, List.of(hearing, step(MilestoneKind.APPROVED, null, PASSED))))
        .isEqualTo(Health.LATE);
    assertThat(health(approving, List.of(hearing, step(MilestoneKind.ADOPTED, null, PASSED))))
        .isEqualTo(Health.ON_TRACK);
  }

  @Test
  void aCaseThatRestsIsNeverLate() {
    Standing standing =
        standings.of(true, running(), List.of(draft(PASSED, null)), List.of(task("Svar", PASSED)));

    assertThat(standing)
        .isEqualTo(new Standing(Health.PAUSED, Colour.YELLOW, "Forl\u00f8bet er p\u00e5 pause"));
  }

  @ParameterizedTest
  @CsvSource({"true, DONE, GREEN, Plan i kraft", "false, STOPPED, NONE, Trukket tilbage"})
  void aCaseThatEndedStandsAsItEnded(
      boolean isPlanInForce, Health health, Colour colour, String outcome) {
    Course ended =
        new Course(PASSED, PASSED, outcome, isPlanInForce, phases(State.DONE, State.NEVER), null);

    assertThat(
            standings.of(true, ended, List.of(draft(PASSED, null)), List.of(task("Svar", PASSED))))
        .isEqualTo(new Standing(health, colour, outcome + ", 1. marts 2022"));
  }

  private Health health(Course course, List<Milestone> milestones) {
    return standings.of(false, course, milestones, List.of()).health();
  }

  private static Course running() {
    return course(State.RUNNING, State.AHEAD);
  }

  private static Course course(State drafting, State approval) {
    return new Course(PASSED, null, null, false, phases(drafting, approval), List.of());
  }

  private static List<Phase> phases(State drafting, State approval) {
    return List.of(
        new Phase(MilestoneKind.DRAFT.phase(), "Udkast", drafting, null, null),
        new Phase(MilestoneKind.HEARING.phase(), "Vedtagelse", approval, null, null));
  }

  private static Milestone draft(LocalDate planned, LocalDate reached) {
    return new Milestone(MilestoneKind.DRAFT, "Udkast klar", planned, reached);
  }

  private static Milestone step(MilestoneKind kind, LocalDate planned, LocalDate reached) {
    return new Milestone(kind, kind.name(), planned, reached);
  }

  private static OpenStep task(String name, LocalDate due) {
    return new OpenStep(CASE, "id", name, List.of("group"), null, PASSED, due, true);
  }
}
