package dk.klimaforloeb.journey.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class OnboardingProcessTest {

  private static final String CASE = Cases.key("0710", "1");
  private static final String FAVRSKOV = "municipality-0710";

  @Autowired Cases cases;
  @Autowired FormService formService;
  @Autowired HistoryService historyService;

  private ProcessInstance onboarding;

  @BeforeEach
  void invite() {
    cases.moveTo("2020-09-17T00:00");
    onboarding = cases.startPhase(OnboardingModel.KEY, "0710", "1");
  }

  @Test
  void fromTheInvitationToTheFirstMeeting() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.admitted());
    cases.submit(FAVRSKOV, CASE, "UserTask_AppointLead", Answers.lead());
    cases.submit("kkr-coordinator", CASE, "UserTask_HoldKickoff", Answers.kickoffHeld());

    assertThat(onboarding).isEnded();
    assertThat(cases.path(onboarding))
        .containsExactly(
            "StartEvent_OnboardingBegun",
            "Gateway_BeforeApplication",
            "UserTask_RegisterApplication",
            "Gateway_ApplicationSent",
            "UserTask_RegisterAdmission",
            "Gateway_Admitted",
            "Event_Admitted",
            "UserTask_AppointLead",
            "ServiceTask_AllocateKickoff",
            "UserTask_HoldKickoff",
            "EndEvent_OnboardingCompleted");
    assertThat(cases.recorded("appoint-lead", "bodies.name"))
        .containsExactly("Klimaudvalget", "Økonomiudvalget");
  }

  @Test
  void whoStaysOutOfTheRoundIsDone() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.notThisRound());

    assertThat(onboarding).isEnded();
    assertThat(cases.path(onboarding))
        .containsExactly(
            "StartEvent_OnboardingBegun",
            "Gateway_BeforeApplication",
            "UserTask_RegisterApplication",
            "Gateway_ApplicationSent",
            "EndEvent_NotThisRound");
    assertThat(cases.recorded("application", "remarks"))
        .containsExactly("Byrådet venter til næste runde.");
  }

  @Test
  void theApplicationComesBackAsOftenAsThePartnersWantMore() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.moreWanted("Mål"));
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.moreWanted("Tal"));

    assertThat(offered("wishOfPartners")).asString().contains("Tal").doesNotContain("Mål");

    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.admitted());

    assertThat(onboarding).isWaitingAtExactly("UserTask_AppointLead");
    assertThat(cases.path(onboarding))
        .containsExactly(
            "StartEvent_OnboardingBegun",
            "Gateway_BeforeApplication",
            "UserTask_RegisterApplication",
            "Gateway_ApplicationSent",
            "UserTask_RegisterAdmission",
            "Gateway_Admitted",
            "Gateway_BeforeApplication",
            "UserTask_RegisterApplication",
            "Gateway_ApplicationSent",
            "UserTask_RegisterAdmission",
            "Gateway_Admitted",
            "Gateway_BeforeApplication",
            "UserTask_RegisterApplication",
            "Gateway_ApplicationSent",
            "UserTask_RegisterAdmission",
            "Gateway_Admitted",
            "Event_Admitted",
            "UserTask_AppointLead");
    assertThat(cases.recorded("application", "outcome")).containsExactly("sent", "sent", "sent");
  }

  @Test
  void whoIsNotAdmittedIsDone() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.notAdmitted());

    assertThat(onboarding).isEnded();
    assertThat(cases.path(onboarding))
        .containsExactly(
            "StartEvent_OnboardingBegun",
            "Gateway_BeforeApplication",
            "UserTask_RegisterApplication",
            "Gateway_ApplicationSent",
            "UserTask_RegisterAdmission",
            "Gateway_Admitted",
            "EndEvent_NotAdmitted");
  }

  @Test
  void theApplicationOfTheFirstRoundIsDueOnTheDayThatThePartnersSet() {
    LocalDateTime applyBy = LocalDateTime.of(2020, 10, 21, 16, 0);

    assertThat(onboarding)
        .task()
        .hasCandidateGroup(FAVRSKOV)
        .hasDueDate(Date.from(applyBy.atZone(ZoneId.of("Europe/Copenhagen")).toInstant()));
  }

  @Test
  void nobodyAnswersInAnotherGroupsPlace() {
    assertThatThrownBy(
            () ->
                cases.submit(
                    "secretariat", CASE, "UserTask_RegisterApplication", Answers.applicationSent()))
        .isInstanceOf(AuthorizationException.class);

    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    assertThatThrownBy(
            () -> cases.submit(FAVRSKOV, CASE, "UserTask_RegisterAdmission", Answers.admitted()))
        .isInstanceOf(AuthorizationException.class);

    assertThat(onboarding).isWaitingAtExactly("UserTask_RegisterAdmission");
    assertThat(cases.recorded("application", "recorded_by")).containsExactly(FAVRSKOV + "-member");
    assertThat(cases.recorded("admission", "outcome")).isEmpty();
  }

  @Test
  void ofWhatWasSubmittedOnlyWhatTheModelReadsStaysInTheProcess() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.admitted());
    cases.submit(FAVRSKOV, CASE, "UserTask_AppointLead", Answers.lead());
    cases.submit("kkr-coordinator", CASE, "UserTask_HoldKickoff", Answers.kickoffHeld());

    assertThat(
            historyService
                .createHistoricVariableInstanceQuery()
                .processInstanceId(onboarding.getId())
                .list())
        .extracting(HistoricVariableInstance::getName)
        .containsExactlyInAnyOrder(
            "municipalityCode",
            "municipality",
            "round",
            "phase",
            "application",
            "admission",
            "allocation");
  }

  private Object offered(String key) {
    String task = cases.task(CASE).getId();
    return cases.as(
        "municipal-lead", FAVRSKOV, "0710", () -> formService.getTaskFormVariables(task).get(key));
  }
}
