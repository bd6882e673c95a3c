package dk.klimaforloeb.journey.journeychange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseHappenings.Happening;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A journey rests, goes on again, and a date is put off. */
@ProcessTest
class JourneyPauseTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final CaseKey JOURNEY = new CaseKey(FAVRSKOV);
  private static final String PAUSED = "Forløbet er sat på pause til og med 31. januar 2022";
  private static final String ROUND_BEGINS = "UserTask_RegisterApplication";

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired CasePauses pauses;
  @Autowired PauseTurns turns;

  private ProcessInstance journey;

  @BeforeEach
  void favrskovIsInItsOnboarding() {
    cases.moveTo("2021-10-01T09:00");
    journey = cases.requestJourney("0710", "1");
  }

  @Test
  void aJourneyRestsOverTheElectionAndGoesOnByItself() {
    LocalDate before = due();
    ProcessInstance session = sessionOn("2021-12-01T10:00");
    ProcessInstance change = change(Answers.of("choose-change", "pause"));

    assertThat(change).isWaitingAtExactly("Event_PauseOver");
    assertThat(pauses.isPaused(JOURNEY)).isTrue();
    cases.moveTo("2022-01-31T23:59");
    assertThat(session).isWaitingAtExactly("Event_SessionTimeCome");
    assertThat(pauses.isPaused(JOURNEY)).isTrue();

    cases.moveTo("2022-02-01T08:00");

    assertThat(change).isEnded();
    assertThat(cases.path(change))
        .containsExactly(
            "StartEvent_ChangeWanted",
            "UserTask_ChooseChange",
            "Gateway_KindOfChange",
            "Gateway_OtherChange",
            "ServiceTask_PauseJourney",
            "SendTask_TellOfPause",
            "Event_PauseOver",
            "ServiceTask_ResumeJourney",
            "Gateway_Resumed",
            "SendTask_TellOfResumption",
            "EndEvent_JourneyResumed");
    assertThat(pauses.isPaused(JOURNEY)).isFalse();
    assertThat(session).isWaitingAtExactly("UserTask_RecordSession");
    // What was left of its working days before the pause is left after it.
    assertThat(due()).isAfter(before.plusMonths(3));
    assertThat(cases.recorded("journey-change", "case_key")).containsExactly(FAVRSKOV);
    assertThat(cases.recorded("journey-change", "reason")).containsExactly("Kommunalvalg.");
  }

  @Test
  void theTimelineTellsOfEachPauseAndItsEnd() {
    change(Answers.of("choose-change", "pause"));
    assertThat(turns.of(JOURNEY)).extracting(Happening::what).containsExactly(PAUSED);
    cases.moveTo("2022-02-01T08:00");
    change(Answers.of("choose-change", "pause", "pausedUntil", "2022-06-30"));
    change(Answers.of("choose-change", "pause", "kind", "resume", "reason", "Vi kan nu."));

    assertThat(turns.of(JOURNEY))
        .extracting(Happening::what)
        .containsExactly(
            PAUSED,
            "Pausen er slut, og forløbet fortsætter",
            "Forløbet er sat på pause til og med 30. juni 2022",
            "Pausen er afsluttet før tid, og forløbet fortsætter");
    assertThat(turns.of(JOURNEY))
        .allSatisfy(turn -> assertThat(turn.isOfDay()).isTrue())
        .extracting(turn -> turn.person() == null)
        .containsExactly(false, true, false, false);
    assertThat(turns.of(new CaseKey(Cases.key("0727", "1")))).isEmpty();
  }

  @Test
  void aPauseIsEndedBeforeItsTimeAndItsOwnEndChangesNothing() {
    LocalDate before = due();
    ProcessInstance pause = change(Answers.of("choose-change", "pause"));
    ProcessInstance end =
        change(Answers.of("choose-change", "pause", "kind", "resume", "reason", "Vi kan nu."));

    assertThat(cases.path(end))
        .containsExactly(
            "StartEvent_ChangeWanted",
            "UserTask_ChooseChange",
            "Gateway_KindOfChange",
            "Gateway_OtherChange",
            "ServiceTask_EndPause",
            "SendTask_TellOfEnd",
            "EndEvent_PauseEnded");
    assertThat(pauses.isPaused(JOURNEY)).isFalse();
    assertThat(due()).isEqualTo(before);

    ProcessInstance again =
        change(Answers.of("choose-change", "pause", "pausedUntil", "2022-06-30"));
    cases.moveTo("2022-02-01T08:00");

    assertThat(cases.path(pause))
        .endsWith(
            "Event_PauseOver",
            "ServiceTask_ResumeJourney",
            "Gateway_Resumed",
            "EndEvent_NotPaused");
    assertThat(again).isWaitingAtExactly("Event_PauseOver");
    assertThat(pauses.isPaused(JOURNEY)).isTrue();
  }

  @Test
  void aJourneyThatRestsCanBeWithdrawn() {
    ProcessInstance pause = change(Answers.of("choose-change", "pause"));
    change(Answers.withdrawal(FAVRSKOV));
    assertThat(journey).isEnded();

    cases.moveTo("2022-02-01T08:00");

    assertThat(cases.path(pause)).endsWith("Gateway_Resumed", "EndEvent_NotPaused");
  }

  @Test
  void theDateOfOneTaskIsPutOff() {
    Task open = cases.task(FAVRSKOV);
    ProcessInstance change =
        change(Answers.of("choose-change", "extension", "openTask", open.getId()));

    assertThat(cases.path(change))
        .containsExactly(
            "StartEvent_ChangeWanted",
            "UserTask_ChooseChange",
            "Gateway_KindOfChange",
            "Gateway_OtherChange",
            "ServiceTask_ExtendDeadline",
            "SendTask_TellOfExtension",
            "EndEvent_DeadlineExtended");
    assertThat(due()).isEqualTo("2022-05-02");
    assertThat(cases.task(FAVRSKOV).getDescription()).endsWith("Frist 2.5.2022: forlænget");
    assertThat(cases.recorded("journey-change", "reason"))
        .containsExactly("Udvalget mødes først i maj.");
    assertThat(cases.recorded("journey-change", "case_key")).containsExactly(FAVRSKOV);
  }

  @Test
  void theFormOffersTheOpenTasksOfTheJourneys() {
    ProcessInstance change = starters.asMemberOf("secretariat", JourneyChangeModel.KEY);

    assertThat(String.valueOf(starters.offeredToCoordinator(change).get("openTasks")))
        .contains(cases.task(FAVRSKOV).getId(), "Favrskov");
  }

  @Test
  void whatIsOverOrDoesNotHoldIsRefused() {
    refused(Answers.of("choose-change", "pause", "pausedUntil", "2021-09-30"), "pausedUntil");
    refused(Answers.of("choose-change", "pause", "kind", "resume"), "journey");
    refused(Answers.of("choose-change", "extension"), "openTask");
    refused(
        Answers.of(
            "choose-change",
            "extension",
            "openTask",
            cases.task(FAVRSKOV).getId(),
            "extendedTo",
            "2021-09-30"),
        "extendedTo");
    change(Answers.of("choose-change", "pause"));
    refused(Answers.of("choose-change", "pause"), "journey");
  }

  private void refused(Map<String, Object> values, String field) {
    ProcessInstance change = starters.asMemberOf("secretariat", JourneyChangeModel.KEY);
    assertThatThrownBy(() -> starters.submitAsCoordinator(change, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(" + field + ")");
  }

  private ProcessInstance change(Map<String, Object> values) {
    ProcessInstance change = starters.asMemberOf("secretariat", JourneyChangeModel.KEY);
    starters.submitAsCoordinator(change, values);
    return change;
  }

  private ProcessInstance sessionOn(String at) {
    ProcessInstance inCase =
        starters.goesOnIn(FAVRSKOV, starters.asCoordinator("guidance-request"));
    starters.submitAsCoordinator(
        inCase, Answers.of("request-guidance", "at-a-time", "sessionAt", at));
    return cases.only("guidance-session", FAVRSKOV);
  }

  private LocalDate due() {
    return LocalDate.ofInstant(
        cases.task(FAVRSKOV, ROUND_BEGINS).getDueDate().toInstant(),
        ZoneId.of("Europe/Copenhagen"));
  }
}
