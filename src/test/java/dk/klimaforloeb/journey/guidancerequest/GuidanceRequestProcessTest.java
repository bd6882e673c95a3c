package dk.klimaforloeb.journey.guidancerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class GuidanceRequestProcessTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final String SAMSOE = Cases.key("0741", "P");

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired HistoryService historyService;

  @BeforeEach
  void twoJourneysRun() {
    cases.requestJourney("0710", "1");
    cases.requestJourney("0741", "P", "plan-approval");
  }

  @Test
  void aPioneerAsksForASessionThatIsStillToBeArranged() {
    ProcessInstance request = starters.asMunicipality("0741", GuidanceRequestModel.KEY);

    assertThat(request)
        .task()
        .isAssignedTo("user-0741")
        .hasDefinitionKey("UserTask_RequestGuidance");
    assertThat(
            historyService
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(SAMSOE)
                .processDefinitionKey(GuidanceRequestModel.KEY)
                .tenantIdIn("0741")
                .count())
        .isEqualTo(1);
    assertThat(request).variables().containsEntry("municipalityCode", "0741");
    assertThat(request).variables().containsEntry("phase", "Vedtagelse og godkendelse");

    starters.submitAsMunicipality("0741", request, Answers.of("request-guidance", "topic"));

    assertThat(request).isEnded();
    assertThat(cases.path(request))
        .containsExactly(
            "StartEvent_GuidanceWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "Gateway_BeforeRequestGuidance",
            "UserTask_RequestGuidance",
            "Gateway_GoesOn",
            "SendTask_RequestGuidance",
            "EndEvent_GuidanceRequested");
    ProcessInstance session = cases.only("guidance-session", SAMSOE);
    assertThat(session).isWaitingAtExactly("UserTask_ArrangeSession");
    assertThat(session.getTenantId()).isEqualTo("0741");
    assertThat(cases.recorded("guidance-session", "topic")).containsExactly("Landbrugets tal");
  }

  @Test
  void theCoordinatorOffersASessionThatIsArrangedAlready() {
    ProcessInstance offer = starters.asCoordinator(GuidanceRequestModel.KEY);
    assertThat(offer.getTenantId()).isEqualTo("programme");
    assertThat(offer.getBusinessKey()).isNull();
    assertThat(String.valueOf(starters.offeredToCoordinator(offer).get("journeys")))
        .contains(FAVRSKOV, SAMSOE);

    ProcessInstance inCase = starters.goesOnIn(FAVRSKOV, offer);

    assertThat(offer).isEnded();
    assertThat(cases.path(offer))
        .containsExactly(
            "StartEvent_GuidanceWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "UserTask_ChooseJourney",
            "Gateway_JourneyChosen",
            "SendTask_GoOnInCase",
            "EndEvent_WentOnInCase");
    assertThat(cases.recorded("choose-journey", "case_key")).containsExactly(FAVRSKOV);
    assertThat(inCase.getTenantId()).isEqualTo("0710");
    assertThat(inCase).task().isAssignedTo("coordinator");

    starters.submitAsCoordinator(inCase, Answers.of("request-guidance", "at-a-time"));

    assertThat(cases.path(inCase))
        .containsExactly(
            "StartEvent_GuidanceWantedInCase",
            "Gateway_BeforeRequestGuidance",
            "UserTask_RequestGuidance",
            "Gateway_GoesOn",
            "SendTask_RequestGuidance",
            "EndEvent_GuidanceRequested");
    assertThat(cases.only("guidance-session", FAVRSKOV))
        .isWaitingAtExactly("Event_SessionTimeCome");
    assertThat(cases.recorded("guidance-session", "criteria")).containsExactly("c2_3", "c2_4");
    assertThat(cases.recorded("guidance-session", "form")).containsExactly("online");
  }

  @Test
  void whoStartedByMistakeWantsNothing() {
    ProcessInstance request = starters.asMunicipality("0710", GuidanceRequestModel.KEY);
    starters.submitAsMunicipality("0710", request, Answers.of("request-guidance", "nothing"));

    assertThat(cases.path(request)).endsWith("Gateway_GoesOn", "EndEvent_NothingWanted");
    assertThat(cases.only("guidance-session", FAVRSKOV)).isNull();

    ProcessInstance offer = starters.asCoordinator(GuidanceRequestModel.KEY);
    starters.submitAsCoordinator(offer, Answers.of("choose-journey", "nothing"));

    assertThat(cases.path(offer))
        .containsExactly(
            "StartEvent_GuidanceWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "UserTask_ChooseJourney",
            "Gateway_JourneyChosen",
            "EndEvent_NothingChosen");
  }

  @Test
  void aTimeThatIsOverIsRefused() {
    ProcessInstance request = starters.asMunicipality("0710", GuidanceRequestModel.KEY);
    Map<String, Object> late =
        Answers.of("request-guidance", "at-a-time", "sessionAt", "2020-09-01T10:00");

    assertThatThrownBy(() -> starters.submitAsMunicipality("0710", request, late))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(sessionAt)");
  }
}
