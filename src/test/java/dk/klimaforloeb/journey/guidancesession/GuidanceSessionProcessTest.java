package dk.klimaforloeb.journey.guidancesession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ProcessTest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
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
class GuidanceSessionProcessTest {

  private static final String CASE = Cases.key("0710", "1");
  private static final String COORDINATOR = "kkr-coordinator";
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  @Autowired Cases cases;
  @Autowired HistoryService historyService;
  @Autowired RuntimeService runtimeService;

  @BeforeEach
  void itIsJanuary() {
    cases.moveTo("2021-01-11T09:00");
  }

  @Test
  void aSessionIsArrangedHeldAndNoted() {
    ProcessInstance session = request(Map.of("criteria", new ArrayList<>(List.of("c2_4", "c2_5"))));
    submit("UserTask_ArrangeSession", GuidanceAnswers.sessionAt("2021-01-20T10:00"));
    assertThat(cases.task(CASE)).isNull();
    cases.moveTo("2021-01-20T09:59");
    assertThat(session).isWaitingAtExactly("Event_SessionTimeCome");
    cases.moveTo("2021-01-20T10:00");
    submit("UserTask_RecordSession", GuidanceAnswers.sessionHeld());

    assertThat(session).isEnded();
    assertThat(cases.path(session))
        .containsExactly(
            "StartEvent_GuidanceRequested",
            "Gateway_SessionWanted",
            "ServiceTask_AllocateSession",
            "Gateway_SessionArranged",
            "Gateway_BeforeArranging",
            "UserTask_ArrangeSession",
            "Gateway_PartnerNamed",
            "Gateway_BeforeScheduling",
            "Gateway_Scheduled",
            "Gateway_TimeKnown",
            "Event_SessionTimeCome",
            "Gateway_BeforeRecording",
            "UserTask_RecordSession",
            "Gateway_SessionHeld",
            "EndEvent_SessionHeld");
    assertThat(cases.recorded("record-session", "hours")).containsExactly("2.5");
    assertThat(cases.recorded("record-session", "criteria")).containsExactly("c2_4");
    assertThat(cases.recorded("record-session", "agreements.due")).containsExactly("1. maj");
    assertThat(cases.recorded("record-session", "tenant_id")).containsExactly("0710");
    assertThat(cases.recorded("record-session", "process_instance_id"))
        .containsExactly(session.getId());
  }

  @Test
  void aWrittenSessionWithoutADateIsNotedAtOnce() {
    ProcessInstance session = cases.startPhase(GuidanceSessionModel.KEY, "0710", "1");
    submit("UserTask_ArrangeSession", GuidanceAnswers.writtenSession());
    submit("UserTask_RecordSession", GuidanceAnswers.sessionHeld());

    assertThat(session).isEnded();
    assertThat(cases.path(session))
        .containsExactly(
            "StartEvent_SessionNeeded",
            "Gateway_SessionWanted",
            "ServiceTask_AllocateSession",
            "Gateway_SessionArranged",
            "Gateway_BeforeArranging",
            "UserTask_ArrangeSession",
            "Gateway_PartnerNamed",
            "Gateway_BeforeScheduling",
            "Gateway_Scheduled",
            "Gateway_BeforeRecording",
            "UserTask_RecordSession",
            "Gateway_SessionHeld",
            "EndEvent_SessionHeld");
  }

  @Test
  void aSessionAskedForWithADateIsNotArranged() {
    Date at = date("2021-01-13T14:00");
    ProcessInstance session =
        request(Map.of("topic", "actions", "form", "meeting", "sessionAt", at));
    assertThat(cases.task(CASE)).isNull();
    cases.moveTo("2021-01-13T14:00");
    submit("UserTask_RecordSession", GuidanceAnswers.sessionHeld());

    assertThat(session).isEnded();
    assertThat(cases.path(session))
        .containsExactly(
            "StartEvent_GuidanceRequested",
            "Gateway_SessionWanted",
            "ServiceTask_AllocateSession",
            "Gateway_SessionArranged",
            "Gateway_TimeKnown",
            "Event_SessionTimeCome",
            "Gateway_BeforeRecording",
            "UserTask_RecordSession",
            "Gateway_SessionHeld",
            "EndEvent_SessionHeld");
  }

  @Test
  void aSessionThatWasNotHeldIsArrangedAgainOrGivenUp() {
    ProcessInstance session = request(Map.of("topic", "organisation"));
    submit("UserTask_ArrangeSession", GuidanceAnswers.sessionAt("2021-01-20T10:00"));
    cases.moveTo("2021-01-20T10:00");
    submit("UserTask_RecordSession", GuidanceAnswers.sessionNotHeld("Sygdom.", true));
    submit("UserTask_ArrangeSession", GuidanceAnswers.writtenSession());
    submit("UserTask_RecordSession", GuidanceAnswers.sessionNotHeld("Ingen tid.", false));

    assertThat(session).isEnded();
    assertThat(cases.path(session))
        .containsExactly(
            "StartEvent_GuidanceRequested",
            "Gateway_SessionWanted",
            "ServiceTask_AllocateSession",
            "Gateway_SessionArranged",
            "Gateway_BeforeArranging",
            "UserTask_ArrangeSession",
            "Gateway_PartnerNamed",
            "Gateway_BeforeScheduling",
            "Gateway_Scheduled",
            "Gateway_TimeKnown",
            "Event_SessionTimeCome",
            "Gateway_BeforeRecording",
            "UserTask_RecordSession",
            "Gateway_SessionHeld",
            "Gateway_BeforeArranging",
            "UserTask_ArrangeSession",
            "Gateway_PartnerNamed",
            "Gateway_BeforeScheduling",
            "Gateway_Scheduled",
            "Gateway_BeforeRecording",
            "UserTask_RecordSession",
            "Gateway_SessionHeld",
            "EndEvent_SessionDropped");
    assertThat(cases.recorded("record-session", "reason")).containsExactly("Sygdom.", "Ingen tid.");
  }

  @Test
  void aTimeIsNeededUnlessTheSessionIsWrittenAndLiesInTheFuture() {
    ProcessInstance session = request(Map.of());

    refuse("UserTask_ArrangeSession", Map.of("form", "phone"), "(sessionAt)");
    refuse("UserTask_ArrangeSession", GuidanceAnswers.sessionAt("2021-01-11T09:00"), "(sessionAt)");
    refuse(
        "UserTask_ArrangeSession",
        Map.of("form", "written", "sessionAt", "2021-01-10T09:00"),
        "(sessionAt)");
    assertThat(cases.recorded("arrange-session", "form")).isEmpty();

    submit("UserTask_ArrangeSession", Map.of("form", "written", "sessionAt", "2021-01-11T09:01"));
    assertThat(session).isWaitingAtExactly("Event_SessionTimeCome");
  }

  @Test
  void noTimerIsSetInTheHourThatIsMissingOrDoubledWhenTheClocksChange() {
    ProcessInstance session = request(Map.of());
    submit("UserTask_ArrangeSession", GuidanceAnswers.sessionAt("2021-03-28T02:30"));
    assertThat(session).job().hasDueDate(date("2021-03-28T03:00"));

    ProcessInstance other = request(Map.of("sessionAt", date("2021-02-01T02:15")));
    assertThat(other).job().hasDueDate(date("2021-02-01T03:00"));
  }

  @Test
  void aRecordSaysWhatHappened() {
    request(Map.of());
    submit("UserTask_ArrangeSession", GuidanceAnswers.writtenSession());

    refuse("UserTask_RecordSession", Map.of("held", true), "(topics)");
    refuse("UserTask_RecordSession", Map.of("held", false), "(reason)");
    refuse("UserTask_RecordSession", Map.of("held", false, "reason", "Sygdom"), "(again)");
    assertThatThrownBy(
            () ->
                cases.submit(
                    "municipality-0710",
                    CASE,
                    "UserTask_RecordSession",
                    GuidanceAnswers.sessionHeld()))
        .isInstanceOf(AuthorizationException.class);
    assertThat(cases.recorded("record-session", "held")).isEmpty();

    Map<String, Object> both = new HashMap<>(GuidanceAnswers.sessionHeld());
    both.put("reason", "hører ikke til");
    submit("UserTask_RecordSession", both);
    assertThat(cases.recorded("record-session", "reason")).containsOnlyNulls();
  }

  @Test
  void aSessionEndsWithItsJourneyAndWhatWasRecordedStays() {
    ProcessInstance session = request(Map.of());
    submit("UserTask_ArrangeSession", GuidanceAnswers.sessionAt("2021-01-20T10:00"));
    runtimeService
        .createMessageCorrelation("JourneyEnded")
        .processInstanceId(session.getId())
        .correlate();

    assertThat(session).isEnded();
    assertThat(cases.path(session))
        .endsWith("SubProcess_JourneyEnded", "StartEvent_JourneyEnded", "EndEvent_Closed");
    assertThat(cases.recorded("arrange-session", "form")).containsExactly("online");
  }

  @Test
  void ofWhatWasSubmittedOnlyWhatTheModelReadsStaysInTheProcess() {
    ProcessInstance session = request(Map.of());
    submit("UserTask_ArrangeSession", GuidanceAnswers.sessionAt("2021-01-20T10:00"));
    cases.moveTo("2021-01-20T10:00");
    submit("UserTask_RecordSession", GuidanceAnswers.sessionHeld());

    assertThat(
            historyService
                .createHistoricVariableInstanceQuery()
                .processInstanceId(session.getId())
                .list())
        .extracting(HistoricVariableInstance::getName)
        .containsExactlyInAnyOrder(
            "municipalityCode",
            "municipality",
            "round",
            "phase",
            "allocation",
            "arranged",
            "partnerNamed",
            "sessionAt",
            "sessionOutcome");
  }

  private ProcessInstance request(Map<String, Object> payload) {
    Map<String, Object> variables = new HashMap<>(payload);
    variables.putAll(Map.of("municipalityCode", "0710", "municipality", "Favrskov", "round", "1"));
    variables.put("phase", "Udkast");
    ProcessInstance session =
        runtimeService
            .createMessageCorrelation("GuidanceRequested")
            .withoutTenantId()
            .processInstanceBusinessKey(CASE)
            .setVariables(variables)
            .correlateStartMessage();
    cases.runJobs();
    return session;
  }

  private void submit(String element, Map<String, Object> values) {
    cases.submit(COORDINATOR, CASE, element, values);
  }

  private void refuse(String element, Map<String, Object> values, String named) {
    assertThatThrownBy(() -> submit(element, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(named);
  }

  private static Date date(String localDateTime) {
    return Date.from(LocalDateTime.parse(localDateTime).atZone(DENMARK).toInstant());
  }
}
