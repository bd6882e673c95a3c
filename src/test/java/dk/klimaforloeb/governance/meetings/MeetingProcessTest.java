package dk.klimaforloeb.governance.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.Steering;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class MeetingProcessTest {

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired Meetings meetings;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;
  @Autowired Steering steering;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-09-16T10:00");
  }

  @Test
  void eachBodyIsCalledInItsRhythmUntilTheAgreementEnds() {
    ProcessInstance calendar = steering.beginCalendar("2020-09-16T10:00");
    assertThat(of("political")).isEmpty();
    assertThat(of("administrative")).containsExactly("2020-09-16");

    cases.moveTo("2020-10-01T00:00");
    assertThat(of("political")).containsExactly("2020-10-01");
    cases.moveTo("2023-07-01T00:00");

    assertThat(of("political")).hasSize(11).endsWith("2023-04-01");
    assertThat(of("administrative")).hasSize(25).endsWith("2023-06-21");
    assertThat(calendar).isEnded();
    assertThat(cases.path(calendar))
        .startsWith("StartEvent_SteeringGroupsNeeded", "ServiceTask_ListBodies")
        .endsWith("EndEvent_CalendarEnded");
  }

  @Test
  void noMeetingIsCalledForWhatLiesBehind() {
    cases.moveTo("2022-02-10T10:00");
    steering.beginCalendar("2022-02-10T10:00");

    assertThat(of("political")).containsExactly("2022-01-01");
    assertThat(of("administrative")).containsExactly("2022-02-02");
  }

  @Test
  void aMeetingOfOthersGetsItemsAndAReportButNoMinutesOfOurs() {
    steering.beginCalendar("2020-10-01T00:00");
    ProcessInstance meeting = meetingOf("political");
    assertThat(taskOf(meeting)).hasCandidateGroup("secretariat");

    submit(meeting, Answers.of("set-meeting", "set"));
    cases.moveTo("2020-11-20T00:00");
    assertThat(meeting).isWaitingAtExactly("UserTask_SubmitItems");
    submit(meeting, Answers.of("submit-items", "told"));
    ProcessInstance pack = steering.only("steering-pack");
    cases.moveTo("2020-12-03T08:00");
    assertThat(meeting).isWaitingAtExactly("Event_MeetingDay");
    cases.moveTo("2020-12-10T13:00");
    submit(meeting, Answers.of("record-meeting", "held", "heldOn", "2020-12-10"));

    assertThat(meeting).isEnded();
    assertThat(cases.path(meeting))
        .containsExactly(
            "StartEvent_MeetingDue",
            "ServiceTask_AllocateService",
            "Gateway_BeforeSetMeeting",
            "UserTask_SetMeeting",
            "Gateway_MeetingSet",
            "ServiceTask_CallForItems",
            "Event_ItemsDue",
            "Gateway_BeforeAgenda",
            "Gateway_OwnMeeting",
            "UserTask_SubmitItems",
            "Gateway_AfterAgenda",
            "CallActivity_SteeringPack",
            "Event_MeetingDay",
            "UserTask_RecordMeeting",
            "Gateway_MeetingHeld",
            "CallActivity_MeetingDecisions",
            "EndEvent_MeetingClosed");
    Meeting held = meetings.of("political").get(0);
    assertThat(held.status()).isEqualTo(Meeting.CLOSED);
    assertThat(held.heldOn()).isEqualTo("2020-12-10");
    assertThat(held.report()).isNotNull();
    assertThat(cases.path(pack))
        .containsExactly(
            "StartEvent_AgendaReady",
            "Gateway_ReportNeeded",
            "ServiceTask_OpenReport",
            "Event_CommentsOpen",
            "ServiceTask_AskForComments",
            "Event_PapersDue",
            "ServiceTask_FreezeReport",
            "Gateway_BeforePapers",
            "ServiceTask_SendPapers",
            "EndEvent_PapersOut");
  }

  @Test
  void aMeetingOfTheOwnBodyHasAgendaAndMinutes() {
    steering.beginCalendar("2020-09-16T10:00");
    ProcessInstance meeting = meetingOf("administrative");
    submit(meeting, Answers.of("set-meeting", "by-the-day"));

    Meeting set = meetings.of("administrative").get(0);
    assertThat(set.papersOn()).isEqualTo("2020-12-03");
    assertThat(set.itemsBy()).isEqualTo("2020-11-19");

    cases.moveTo("2020-11-20T00:00");
    assertThat(meeting).isWaitingAtExactly("UserTask_PrepareAgenda");
    submit(meeting, Answers.of("prepare-agenda", "told"));
    cases.moveTo("2020-12-10T13:00");
    submit(meeting, Answers.of("record-meeting", "held", "heldOn", "2020-12-10"));
    assertThat(steering.only("meeting-decisions")).isWaitingAtExactly("UserTask_WriteMinutes");
    steering.submit("UserTask_WriteMinutes", Answers.of("write-minutes", "written"));

    assertThat(meeting).isEnded();
  }

  @Test
  void aMeetingThatIsCalledOffEnds() {
    steering.beginCalendar("2020-09-16T10:00");
    ProcessInstance meeting = meetingOf("administrative");
    submit(meeting, Answers.of("set-meeting", "cancelled"));

    assertThat(cases.path(meeting))
        .endsWith("Gateway_MeetingSet", "ServiceTask_CancelMeeting", "EndEvent_MeetingCancelled");
    assertThat(meetings.of("administrative").get(0).status()).isEqualTo(Meeting.CANCELLED);
  }

  /** The papers are out by then; the frozen report stays. */
  @Test
  void aMeetingThatWasNotHeldGetsANewDayAndKeepsItsReport() {
    steering.beginCalendar("2020-09-16T10:00");
    ProcessInstance meeting = meetingOf("administrative");
    submit(meeting, Answers.of("set-meeting", "set"));
    cases.moveTo("2020-11-20T00:00");
    submit(meeting, Answers.of("prepare-agenda", "told"));
    cases.moveTo("2020-12-10T13:00");
    Long report = meetings.of("administrative").get(0).report();
    submit(meeting, Answers.of("record-meeting", "not-held"));
    assertThat(meeting).isWaitingAtExactly("UserTask_SetMeeting");

    submit(
        meeting,
        Answers.of(
            "set-meeting",
            "set",
            "meetsAt",
            "2021-01-20T09:00",
            "itemsBy",
            "2021-01-05",
            "papersOn",
            "2021-01-13"));
    cases.moveTo("2021-01-06T00:00");
    submit(meeting, Answers.of("prepare-agenda", "told"));
    cases.moveTo("2021-01-13T08:00");

    assertThat(meeting).isWaitingAtExactly("Event_MeetingDay");
    assertThat(meetings.of("administrative").get(0).report()).isEqualTo(report);
  }

  @Test
  void theSecretariatCallsAnExtraordinaryMeeting() {
    ProcessInstance call = starters.asMemberOf("secretariat", MeetingCallModel.KEY);
    starters.submitAsMemberOf(
        "secretariat", call, Answers.of("call-meeting", "extraordinary"), cases::runJobs);

    assertThat(cases.path(call))
        .containsExactly(
            "StartEvent_MeetingWanted",
            "ServiceTask_BeginCall",
            "UserTask_CallMeeting",
            "Gateway_IsCalled",
            "SendTask_AnnounceMeeting",
            "EndEvent_MeetingCalled");
    Meeting called = meetings.of("administrative").get(0);
    assertThat(called.kind()).isEqualTo(Meeting.EXTRAORDINARY);
    assertThat(called.from()).isEqualTo("2020-09-16");
  }

  /** There is no report, and nothing to wait for before the agenda. */
  @Test
  void aTreatmentInWritingNeedsNoReport() {
    ProcessInstance call = starters.asMemberOf("secretariat", MeetingCallModel.KEY);
    starters.submitAsMemberOf(
        "secretariat", call, Answers.of("call-meeting", "written"), cases::runJobs);
    ProcessInstance meeting = meetingOf("administrative");
    submit(meeting, Answers.of("set-meeting", "by-the-day"));
    submit(meeting, Answers.of("prepare-agenda", "told"));
    assertThat(meeting).isWaitingAtExactly("Event_MeetingDay");
    cases.moveTo("2020-12-10T13:00");
    submit(meeting, Answers.of("record-meeting", "held", "heldOn", "2020-12-10"));
    steering.submit("UserTask_WriteMinutes", Answers.of("write-minutes", "written"));

    assertThat(meeting).isEnded();
    assertThat(meetings.of("administrative").get(0).report()).isNull();
  }

  @Test
  void whoStartedByMistakeCallsNobody() {
    ProcessInstance call = starters.asMemberOf("secretariat", MeetingCallModel.KEY);
    starters.submitAsMemberOf(
        "secretariat", call, Answers.of("call-meeting", "nothing"), cases::runJobs);

    assertThat(cases.path(call)).endsWith("Gateway_IsCalled", "EndEvent_NothingCalled");
    assertThat(meetings.of("administrative")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "meetsAt, 2020-09-16T09:59, meetsAt",
    "papersOn, 2020-12-10, papersOn",
    "itemsBy, 2020-12-03, itemsBy",
  })
  void daysThatDoNotFollowOneAnotherAreRefused(String field, String value, String refused) {
    steering.beginCalendar("2020-09-16T10:00");
    ProcessInstance meeting = meetingOf("administrative");

    assertThatThrownBy(() -> submit(meeting, Answers.of("set-meeting", "set", field, value)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(" + refused + ")");
    assertThat(meetings.of("administrative").get(0).meetsAt()).isNull();
  }

  /** Seven seats: three are too few to pass without a word, four are enough. */
  @ParameterizedTest
  @CsvSource({"3, true", "4, false"})
  void aThinMeetingDecidesOnlyWithAReason(int present, boolean refused) {
    steering.beginCalendar("2020-09-16T10:00");
    ProcessInstance meeting = meetingOf("administrative");
    submit(meeting, Answers.of("set-meeting", "set"));
    cases.moveTo("2020-11-20T00:00");
    submit(meeting, Answers.of("prepare-agenda", "told"));
    cases.moveTo("2020-12-10T13:00");
    var handedIn = Answers.of("record-meeting", "thin", "present", present, "deviationReason", "");

    if (refused) {
      assertThatThrownBy(() -> submit(meeting, handedIn)).hasMessageContaining("deviationReason");
    } else {
      submit(meeting, handedIn);
      assertThat(steering.task("UserTask_WriteMinutes")).isNotNull();
    }
  }

  private List<String> of(String body) {
    return meetings.of(body).stream().map(Meeting::from).map(LocalDate::toString).toList();
  }

  private ProcessInstance meetingOf(String body) {
    long id = meetings.of(body).get(0).id();
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(QuarterlyCycleModel.KEY)
        .variableValueEquals("meeting", id)
        .singleResult();
  }

  private Task taskOf(ProcessInstance meeting) {
    return taskService.createTaskQuery().processInstanceId(meeting.getId()).singleResult();
  }

  private void submit(ProcessInstance meeting, Map<String, Object> values) {
    steering.submit(taskOf(meeting), values);
  }
}
