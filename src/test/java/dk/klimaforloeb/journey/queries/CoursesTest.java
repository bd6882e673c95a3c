package dk.klimaforloeb.journey.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.Phase.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a journey stands, and how it ended. */
@ProcessTest
class CoursesTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final CaseKey AARHUS = new CaseKey(Cases.key("0751", "P"));
  private static final String MUNICIPALITY = "municipality-0710";
  private static final String COORDINATOR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired Courses courses;
  @Autowired Starters starters;

  @Test
  void aMunicipalityThatWasInvitedIsInTheFirstPhase() {
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");

    Course course = courses.of(FAVRSKOV).orElseThrow();

    assertThat(course.begun()).isEqualTo("2020-09-17");
    assertThat(course.ended()).isNull();
    assertThat(course.outcome()).isNull();
    assertThat(course.isPlanInForce()).isFalse();
    assertThat(course.waitsFor()).isEmpty();
    assertThat(states(course))
        .containsExactly(State.RUNNING, State.AHEAD, State.AHEAD, State.AHEAD);
    assertThat(course.phases())
        .extracting(Phase::name)
        .containsExactly("Opstart", "Vejledning", "Udkast", "Vedtagelse og godkendelse");
    assertThat(course.running())
        .contains(
            new Phase("onboarding", "Opstart", State.RUNNING, LocalDate.of(2020, 9, 17), null));
  }

  @Test
  void aPhaseThatIsDoneHasItsDays() {
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
    onboard();

    Course course = courses.of(FAVRSKOV).orElseThrow();

    assertThat(states(course)).containsExactly(State.DONE, State.RUNNING, State.AHEAD, State.AHEAD);
    assertThat(course.phases().get(0).ended()).isEqualTo("2020-12-01");
    assertThat(course.running()).map(Phase::name).contains("Vejledning");
  }

  @Test
  void aMunicipalityThatWithdrewHasComeNoFurther() {
    cases.requestJourney("0710", "1");
    cases.moveTo("2020-10-05T09:00");
    ProcessInstance change = starters.asMemberOf("secretariat", "journey-change");
    starters.submitAsCoordinator(change, Answers.withdrawal(FAVRSKOV.value()));

    Course course = courses.of(FAVRSKOV).orElseThrow();

    assertThat(course.ended()).isEqualTo("2020-10-05");
    assertThat(course.outcome()).isEqualTo("Forløb afbrudt");
    assertThat(course.isPlanInForce()).isFalse();
    assertThat(states(course)).containsExactly(State.DONE, State.NEVER, State.NEVER, State.NEVER);
    assertThat(course.running()).isEmpty();
    assertThat(course.waitsFor()).isEmpty();
  }

  @Test
  void aPioneerDidNotComeThroughTheFirstPhases() {
    cases.requestJourney("0751", "P", "plan-drafting");

    Course course = courses.of(AARHUS).orElseThrow();

    assertThat(states(course))
        .containsExactly(State.SKIPPED, State.SKIPPED, State.RUNNING, State.AHEAD);
    assertThat(course.phases().get(0).begun()).isNull();
  }

  @Test
  void whatNeverWasHasNoCourse() {
    cases.requestJourney("0710", "1");
    CaseKey never = new CaseKey(Cases.key("0710", "2"));

    assertThat(courses.of(never)).isEmpty();
    assertThat(courses.of(List.of(never, FAVRSKOV))).containsOnlyKeys(FAVRSKOV);
    assertThat(courses.of(List.of())).isEmpty();
  }

  @Test
  void aJourneyWaitsForTheTimeOfASessionThatItCalledAndForNoOther() {
    cases.moveTo("2020-12-01T09:00");
    cases.requestJourney("0710", "1", "guidance");
    request("2021-01-20T10:00");
    assertThat(courses.of(FAVRSKOV).orElseThrow().waitsFor()).isEmpty();

    assess();
    cases.submit(
        COORDINATOR,
        COORDINATOR,
        cases.task(FAVRSKOV.value(), "UserTask_ArrangeSession"),
        GuidanceAnswers.sessionAt("2021-01-15T10:00"));

    assertThat(courses.of(FAVRSKOV).orElseThrow().waitsFor())
        .containsExactly("at sparringsmødet 15. januar 2021 begynder");
    cases.moveTo("2021-01-15T10:00");
    assertThat(courses.of(FAVRSKOV).orElseThrow().waitsFor()).isEmpty();
  }

  private void request(String sessionAt) {
    ProcessInstance asked = starters.asMunicipality("0710", "guidance-request");
    starters.submitAsMunicipality(
        "0710", asked, Answers.of("request-guidance", "at-a-time", "sessionAt", sessionAt));
  }

  private void assess() {
    submit(MUNICIPALITY, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(
        COORDINATOR,
        "UserTask_ReviewSelfAssessment",
        GuidanceAnswers.review(List.of("c2_4"), List.of()));
  }

  private void onboard() {
    submit(MUNICIPALITY, "UserTask_RegisterApplication", Answers.applicationSent());
    submit("secretariat", "UserTask_RegisterAdmission", Answers.admitted());
    submit(MUNICIPALITY, "UserTask_AppointLead", Answers.lead());
    cases.moveTo("2020-12-01T09:00");
    submit(COORDINATOR, "UserTask_HoldKickoff", Answers.kickoffHeld());
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group + "-member", group, cases.task(FAVRSKOV.value(), element), values);
  }

  private static List<State> states(Course course) {
    return course.phases().stream().map(Phase::state).toList();
  }
}
