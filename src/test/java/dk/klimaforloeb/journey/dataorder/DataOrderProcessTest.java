package dk.klimaforloeb.journey.dataorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DataOrderProcessTest {

  private static final String CASE = Cases.key("0710", "1");
  private static final String FAVRSKOV = "municipality-0710";
  private static final String DATA_TEAM = "regional-data-team";

  @Autowired Cases cases;
  @Autowired HistoryService historyService;
  @Autowired RuntimeService runtimeService;

  private ProcessInstance order;

  @BeforeEach
  void dataAreOrdered() {
    cases.moveTo("2021-01-11T09:00");
    order =
        runtimeService
            .createMessageCorrelation("DataOrdered")
            .withoutTenantId()
            .processInstanceBusinessKey(CASE)
            .setVariables(
                Map.of(
                    "municipalityCode", "0710",
                    "municipality", "Favrskov",
                    "round", "1",
                    "phase", "Vejledning",
                    "dataSet", "risk-map"))
            .correlateStartMessage();
    cases.runJobs();
  }

  @Test
  void dataAreDeliveredAndReceived() {
    submit(DATA_TEAM, "UserTask_AssessDataOrder", GuidanceAnswers.orderAccepted());
    submit(DATA_TEAM, "UserTask_DeliverData", GuidanceAnswers.delivery("1"));
    submit(FAVRSKOV, "UserTask_ReceiveData", GuidanceAnswers.dataAccepted());

    assertThat(order).isEnded();
    assertThat(cases.path(order))
        .containsExactly(
            "StartEvent_DataOrdered",
            "ServiceTask_AllocateDataOrder",
            "Gateway_BeforeAssessing",
            "UserTask_AssessDataOrder",
            "Gateway_OrderAssessed",
            "Gateway_BeforeDelivery",
            "UserTask_DeliverData",
            "UserTask_ReceiveData",
            "Gateway_DataReceived",
            "EndEvent_DataReceived");
    assertThat(cases.recorded("data-order", "dataSet")).containsExactly("risk-map");
    assertThat(cases.recorded("deliver-data", "year")).containsExactly("2018");
  }

  @Test
  void aQuestionComesBackWithItsAnswerAsOftenAsItTakes() {
    submit(DATA_TEAM, "UserTask_AssessDataOrder", question("Hvilket år?"));
    submit(FAVRSKOV, "UserTask_ClarifyDataOrder", Map.of("answer", "2018"));
    submit(DATA_TEAM, "UserTask_AssessDataOrder", question("Hele kommunen?"));
    submit(FAVRSKOV, "UserTask_ClarifyDataOrder", Map.of("answer", "Ja."));

    assertThat(order).isWaitingAtExactly("UserTask_AssessDataOrder");
    assertThat(cases.path(order))
        .containsExactly(
            "StartEvent_DataOrdered",
            "ServiceTask_AllocateDataOrder",
            "Gateway_BeforeAssessing",
            "UserTask_AssessDataOrder",
            "Gateway_OrderAssessed",
            "UserTask_ClarifyDataOrder",
            "Gateway_BeforeAssessing",
            "UserTask_AssessDataOrder",
            "Gateway_OrderAssessed",
            "UserTask_ClarifyDataOrder",
            "Gateway_BeforeAssessing",
            "UserTask_AssessDataOrder");
  }

  @Test
  void aDeclinedOrderIsOver() {
    submit(
        DATA_TEAM,
        "UserTask_AssessDataOrder",
        GuidanceAnswers.orderNotAccepted("declined", "Data findes ikke."));

    assertThat(order).isEnded();
    assertThat(cases.path(order))
        .endsWith("UserTask_AssessDataOrder", "Gateway_OrderAssessed", "EndEvent_OrderDeclined");
    assertThat(cases.recorded("assess-data-order", "remarks")).containsExactly("Data findes ikke.");
  }

  @Test
  void faultyDataAreDeliveredAgain() {
    deliver();
    submit(FAVRSKOV, "UserTask_ReceiveData", GuidanceAnswers.dataFaulty("Forkert kommune."));
    submit(DATA_TEAM, "UserTask_DeliverData", GuidanceAnswers.delivery("2"));
    submit(FAVRSKOV, "UserTask_ReceiveData", GuidanceAnswers.dataAccepted());

    assertThat(order).isEnded();
    assertThat(cases.path(order))
        .containsExactly(
            "StartEvent_DataOrdered",
            "ServiceTask_AllocateDataOrder",
            "Gateway_BeforeAssessing",
            "UserTask_AssessDataOrder",
            "Gateway_OrderAssessed",
            "Gateway_BeforeDelivery",
            "UserTask_DeliverData",
            "UserTask_ReceiveData",
            "Gateway_DataReceived",
            "Gateway_BeforeDelivery",
            "UserTask_DeliverData",
            "UserTask_ReceiveData",
            "Gateway_DataReceived",
            "EndEvent_DataReceived");
    assertThat(cases.recorded("deliver-data", "version")).containsExactly("1", "2");
  }

  @Test
  void dataCountAsAcceptedWhenTenWorkingDaysAreOver() {
    deliver();
    cases.moveTo("2021-01-25T23:59");
    assertThat(order).isWaitingAtExactly("UserTask_ReceiveData");
    cases.moveTo("2021-01-26T00:00");

    assertThat(order).isEnded();
    assertThat(cases.task(CASE)).isNull();
    assertThat(cases.path(order))
        .endsWith(
            "UserTask_ReceiveData",
            "BoundaryEvent_ReceiptExpired",
            "ServiceTask_AcceptByItself",
            "EndEvent_DataReceivedByItself");
    assertThat(cases.recorded("data-receipt", "outcome")).containsExactly("accepted");
    assertThat(cases.recorded("data-receipt", "byItself")).containsExactly("true");
    assertThat(cases.recorded("data-receipt", "recorded_by")).containsOnlyNulls();
    assertThat(cases.recorded("data-receipt", "tenant_id")).containsExactly("0710");
  }

  @Test
  void whoHasAnsweredIsNotAcceptedForByItself() {
    deliver();
    submit(FAVRSKOV, "UserTask_ReceiveData", GuidanceAnswers.dataFaulty("Tom fil."));
    cases.moveTo("2021-02-28T12:00");

    assertThat(order).isWaitingAtExactly("UserTask_DeliverData");
    assertThat(cases.recorded("data-receipt", "outcome")).containsExactly("faulty");
  }

  @Test
  void eachAnswerSaysWhatItsCaseNeeds() {
    refuse(DATA_TEAM, "UserTask_AssessDataOrder", Map.of("outcome", "accepted"), "(deliveryOn)");
    refuse(DATA_TEAM, "UserTask_AssessDataOrder", Map.of("outcome", "question"), "(remarks)");
    refuse(DATA_TEAM, "UserTask_AssessDataOrder", Map.of("outcome", "declined"), "(remarks)");
    submit(DATA_TEAM, "UserTask_AssessDataOrder", GuidanceAnswers.orderAccepted());
    for (Object year : new Object[] {1989, 2051, 2018.5, "2018"}) {
      Map<String, Object> delivery = new HashMap<>(GuidanceAnswers.delivery("1"));
      delivery.put("year", year);
      refuse(DATA_TEAM, "UserTask_DeliverData", delivery, "(year)");
    }
    submit(DATA_TEAM, "UserTask_DeliverData", GuidanceAnswers.delivery("1"));
    refuse(FAVRSKOV, "UserTask_ReceiveData", Map.of("outcome", "faulty"), "(remarks)");

    assertThat(cases.recorded("deliver-data", "version")).hasSize(1);
    assertThat(cases.recorded("data-receipt", "outcome")).isEmpty();
  }

  @Test
  void nobodyAnswersInAnotherGroupsPlace() {
    for (String other : new String[] {FAVRSKOV, "kkr-coordinator", "secretariat"}) {
      assertThatThrownBy(
              () -> submit(other, "UserTask_AssessDataOrder", GuidanceAnswers.orderAccepted()))
          .isInstanceOf(AuthorizationException.class);
    }
    assertThat(order).isWaitingAtExactly("UserTask_AssessDataOrder");
  }

  @Test
  void anOrderEndsWithItsJourneyAndWhatWasRecordedStays() {
    deliver();
    runtimeService
        .createMessageCorrelation("JourneyEnded")
        .processInstanceId(order.getId())
        .correlate();

    assertThat(order).isEnded();
    assertThat(cases.path(order))
        .endsWith("SubProcess_JourneyEnded", "StartEvent_JourneyEnded", "EndEvent_Closed");
    assertThat(cases.recorded("deliver-data", "version")).containsExactly("1");
  }

  @Test
  void ofWhatWasSubmittedOnlyWhatTheModelReadsStaysInTheProcess() {
    deliver();
    submit(FAVRSKOV, "UserTask_ReceiveData", GuidanceAnswers.dataAccepted());

    assertThat(
            historyService
                .createHistoricVariableInstanceQuery()
                .processInstanceId(order.getId())
                .list())
        .extracting(HistoricVariableInstance::getName)
        .containsExactlyInAnyOrder(
            "municipalityCode",
            "municipality",
            "round",
            "phase",
            "allocation",
            "dataSet",
            "orderAssessment",
            "receipt");
  }

  private void deliver() {
    submit(DATA_TEAM, "UserTask_AssessDataOrder", GuidanceAnswers.orderAccepted());
    submit(DATA_TEAM, "UserTask_DeliverData", GuidanceAnswers.delivery("1"));
  }

  private static Map<String, Object> question(String question) {
    return GuidanceAnswers.orderNotAccepted("question", question);
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group, CASE, element, values);
  }

  private void refuse(String group, String element, Map<String, Object> values, String named) {
    assertThatThrownBy(() -> submit(group, element, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(named);
  }
}
