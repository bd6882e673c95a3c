package dk.klimaforloeb.journey.datarequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DataRequestProcessTest {

  private static final String SAMSOE = Cases.key("0741", "P");

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired RuntimeService runtimeService;

  @BeforeEach
  void aPioneersJourneyRuns() {
    cases.requestJourney("0741", "P", "plan-approval");
  }

  @Test
  void aPioneerOrdersTwoDataSets() {
    ProcessInstance request = starters.asMunicipality("0741", DataRequestModel.KEY);
    starters.submitAsMunicipality("0741", request, Answers.of("request-data", "ordered"));

    assertThat(request).isEnded();
    assertThat(cases.path(request))
        .containsExactly(
            "StartEvent_DataWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "Gateway_BeforeRequestData",
            "UserTask_RequestData",
            "Gateway_GoesOn",
            "SendTask_OrderData#multiInstanceBody",
            "SendTask_OrderData",
            "SendTask_OrderData",
            "EndEvent_DataRequested");
    assertThat(orders()).isEqualTo(2);
    assertThat(cases.recorded("data-order", "dataSet"))
        .containsExactlyInAnyOrder("energy", "mobility");
  }

  @Test
  void theCoordinatorOrdersForAMunicipality() {
    ProcessInstance inCase =
        starters.goesOnIn(SAMSOE, starters.asCoordinator(DataRequestModel.KEY));
    starters.submitAsCoordinator(inCase, Answers.of("request-data", "ordered"));

    assertThat(cases.path(inCase))
        .containsExactly(
            "StartEvent_DataWantedInCase",
            "Gateway_BeforeRequestData",
            "UserTask_RequestData",
            "Gateway_GoesOn",
            "SendTask_OrderData#multiInstanceBody",
            "SendTask_OrderData",
            "SendTask_OrderData",
            "EndEvent_DataRequested");
    assertThat(orders()).isEqualTo(2);
  }

  @Test
  void whoStartedByMistakeOrdersNothing() {
    ProcessInstance request = starters.asMunicipality("0741", DataRequestModel.KEY);
    starters.submitAsMunicipality("0741", request, Answers.of("request-data", "nothing"));
    ProcessInstance other = starters.asCoordinator(DataRequestModel.KEY);
    starters.submitAsCoordinator(other, Answers.of("choose-journey", "nothing"));

    assertThat(cases.path(request)).endsWith("Gateway_GoesOn", "EndEvent_NothingWanted");
    assertThat(cases.path(other)).endsWith("Gateway_JourneyChosen", "EndEvent_NothingChosen");
    assertThat(orders()).isZero();
  }

  private long orders() {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey("data-order")
        .processInstanceBusinessKey(SAMSOE)
        .count();
  }
}
