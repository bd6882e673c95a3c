package dk.klimaforloeb.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class MunicipalityJourneyProcessTest {

  private static final String CASE = Cases.key("0710", "1");
  private static final String FAVRSKOV = "municipality-0710";

  @Autowired Cases cases;
  @Autowired RuntimeService runtimeService;

  private ProcessInstance journey;
  private ProcessInstance onboarding;

  @BeforeEach
  void invite() {
    journey = cases.requestJourney("0710", "1");
    onboarding = cases.only("onboarding", CASE);
  }

  @Test
  void anAdmittedMunicipalityGoesOnToItsGuidance() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.admitted());
    cases.submit(FAVRSKOV, CASE, "UserTask_AppointLead", Answers.lead());
    cases.submit("kkr-coordinator", CASE, "UserTask_HoldKickoff", Answers.kickoffHeld());

    assertThat(cases.path(onboarding)).endsWith("EndEvent_OnboardingCompleted");
    assertThat(journey).isWaitingAtExactly("CallActivity_Guidance");
    assertThat(cases.path(journey))
        .containsExactly(
            "StartEvent_JourneyRequested",
            "Gateway_LaterEntry",
            "Gateway_BeforeEntry",
            "Gateway_EntryPhase",
            "CallActivity_Onboarding",
            "Gateway_Onboarded",
            "Gateway_BeforeGuidance",
            "CallActivity_Guidance");
  }

  @Test
  void theJourneyEndsForWhoStaysOutOfTheRound() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.notThisRound());

    assertThat(journey).isEnded();
    assertThat(cases.path(journey))
        .containsExactly(
            "StartEvent_JourneyRequested",
            "Gateway_LaterEntry",
            "Gateway_BeforeEntry",
            "Gateway_EntryPhase",
            "CallActivity_Onboarding",
            "Gateway_Onboarded",
            "EndEvent_NotAdmitted");
  }

  @Test
  void theJourneyEndsForWhoIsNotAdmittedAfterAllWishesWereMet() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.moreWanted("Mål"));
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", CASE, "UserTask_RegisterAdmission", Answers.notAdmitted());

    assertThat(journey).isEnded();
    assertThat(cases.path(journey)).endsWith("Gateway_Onboarded", "EndEvent_NotAdmitted");
    assertThat(cases.path(onboarding)).endsWith("Gateway_Admitted", "EndEvent_NotAdmitted");
  }

  @Test
  void aMunicipalityCanWithdrawInTheMidstOfItsOnboarding() {
    cases.submit(FAVRSKOV, CASE, "UserTask_RegisterApplication", Answers.applicationSent());

    runtimeService
        .createMessageCorrelation("JourneyWithdrawn")
        .processInstanceId(journey.getId())
        .correlate();
    cases.runJobs();

    assertThat(journey).isEnded();
    assertThat(onboarding).isEnded();
    assertThat(cases.task(CASE)).isNull();
    assertThat(cases.path(journey))
        .containsExactly(
            "StartEvent_JourneyRequested",
            "Gateway_LaterEntry",
            "Gateway_BeforeEntry",
            "Gateway_EntryPhase",
            "CallActivity_Onboarding",
            "SubProcess_Withdrawal",
            "StartEvent_JourneyWithdrawn",
            "SendTask_EndOpenWorkOnWithdrawal",
            "EndEvent_Withdrawn");
    assertThat(cases.path(onboarding)).endsWith("UserTask_RegisterAdmission");
    assertThat(cases.recorded("application", "outcome")).containsExactly("sent");
  }

  @Test
  void everyInstanceOfACaseCarriesItsKeyTenantAndNames() {
    for (ProcessInstance instance : new ProcessInstance[] {journey, onboarding}) {
      assertThat(instance).hasBusinessKey(CASE).hasVariables("municipalityCode", "municipality");
      assertThat(instance.getTenantId()).isEqualTo("0710");
      assertThat(runtimeService.getVariable(instance.getId(), "round")).isEqualTo("1");
    }
    assertThat(cases.task(CASE).getTenantId()).isEqualTo("0710");
  }
}
