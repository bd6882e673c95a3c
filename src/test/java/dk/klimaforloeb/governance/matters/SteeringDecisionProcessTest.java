package dk.klimaforloeb.governance.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.Steering;
import dk.klimaforloeb.governance.messages.Outcome;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import dk.klimaforloeb.journey.messages.JourneyWithdrawn;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
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
class SteeringDecisionProcessTest {

  private static final String SAMSOE = Cases.key("0741", "P");

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired CaseMessages messages;
  @Autowired Matters matters;
  @Autowired Meetings meetings;
  @Autowired MeetingItems items;
  @Autowired SteeringMatters answers;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;
  @Autowired FormService formService;

  private Steering steering;

  @BeforeEach
  void begin() {
    steering = new Steering(cases, runtimeService, taskService, formService);
    cases.moveTo("2020-09-16T10:00");
  }

  @Test
  void aMatterIsRecommendedDecidedAndCarriedOut() {
    ProcessInstance decision = raised();
    assertThat(decision).hasNotPassed("Event_MatterDecided");
    recommend("written");
    assertThat(decision).isWaitingAtExactly("Event_MatterDecided");
    steering.beginCalendar("2020-09-16T10:00");
    meet("approved");

    assertThat(decision).isWaitingAtExactly("UserTask_CarryOutDecision");
    assertThat(steering.task("UserTask_CarryOutDecision").getDueDate())
        .isEqualTo("2021-01-15T16:00:00");
    assertThat(steering.task("UserTask_CarryOutDecision")).hasCandidateGroup("secretariat");
    cases.moveTo("2020-12-16T10:00");
    steering.submit("UserTask_CarryOutDecision", Answers.of("carry-out-decision", "done"));

    assertThat(decision).isEnded();
    assertThat(cases.path(decision))
        .containsExactly(
            "StartEvent_MatterRaised",
            "ServiceTask_BeginMatter",
            "UserTask_RaiseMatter",
            "Gateway_MatterRaised",
            "Gateway_BeforeFindBody",
            "ServiceTask_AllocateService",
            "BusinessRuleTask_FindBody",
            "Gateway_BeforeRecommendation",
            "UserTask_WriteRecommendation",
            "Gateway_CanWait",
            "Gateway_BeforeMeeting",
            "Event_MatterDecided",
            "Gateway_Decided",
            "SendTask_TellAsker",
            "Gateway_CarryOut",
            "UserTask_CarryOutDecision",
            "EndEvent_DecisionCarriedOut");
    MeetingItem item = items.of(meetings.of("administrative").get(0).id()).get(0);
    assertThat(item)
        .extracting(
            MeetingItem::outcome,
            MeetingItem::conclusion,
            MeetingItem::votesFor,
            MeetingItem::votesAgainst,
            MeetingItem::carriedOutBy,
            i -> i.dueOn().toString(),
            i -> i.doneOn().toString(),
            MeetingItem::doneWhat)
        .containsExactly(
            Outcome.APPROVED,
            "Godkendt som indstillet.",
            5,
            2,
            "secretariat",
            "2021-01-15",
            "2020-12-15",
            "Stillingen er sl\u00e5et op.");
  }

  @Test
  void whoStartedByMistakeRaisesNothing() {
    ProcessInstance decision = starters.asCoordinator(SteeringDecisionModel.KEY);
    starters.submitAsCoordinator(decision, Answers.of("raise-matter", "nothing"));

    assertThat(cases.path(decision)).endsWith("Gateway_MatterRaised", "EndEvent_NothingRaised");
    assertThat(matters.asked()).isEmpty();
  }

  /** The case waits, says for what, and goes on by the answer. */
  @Test
  void aCaseAsksWaitsAndFollowsTheAnswer() {
    ProcessInstance asking = asked();
    assertThat(asking).isWaitingAtExactly("Event_DecisionTaken");
    assertThat(answers.whereabouts(asking.getId()))
        .contains("Sekretariatet skriver indstillingen til styregruppen");
    recommend("written");
    assertThat(answers.whereabouts(asking.getId()))
        .contains("Venter p\u00e5 n\u00e6ste m\u00f8de i Administrativ styregruppe");
    steering.beginCalendar("2020-09-16T10:00");
    meetUntilAgenda();
    assertThat(answers.whereabouts(asking.getId()))
        .contains(
            "P\u00e5 dagsordenen til Administrativ styregruppe, 1. m\u00f8de, 10. december 2020"
                + " kl. 13.00");
    decide("with-remark");

    assertThat(asking).isWaitingAtExactly("UserTask_FollowDecision");
    assertThat(starters.offeredToCoordinator(asking).get("answerShown").toString())
        .contains("Godkendt med bem\u00e6rkning: Dog f\u00f8rst til for\u00e5ret")
        .contains("10. december 2020");
    starters.submitAsCoordinator(asking, Answers.of("follow-decision", "followed"));

    assertThat(cases.path(asking))
        .endsWith(
            "UserTask_SeekDecision",
            "Gateway_GoesOn",
            "SendTask_SeekDecision",
            "Event_DecisionTaken",
            "Gateway_Approved",
            "UserTask_FollowDecision",
            "EndEvent_DecisionFollowed");
    assertThat(matters.ofCase(SAMSOE)).extracting(Matter::told).containsExactly(true);
    assertThat(matters.ofCase(SAMSOE)).extracting(Matter::tenant).containsExactly("0741");
  }

  @Test
  void aCaseThatIsRefusedMayAskAgainOrLeaveIt() {
    ProcessInstance asking = asked();
    recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    meet("rejected");
    starters.submitAsCoordinator(asking, Answers.of("reconsider-decision", "again"));
    assertThat(asking).isWaitingAtExactly("UserTask_SeekDecision");
    assertThat(starters.offeredToCoordinator(asking))
        .containsEntry("title", "L\u00e6ngere tid til udkastet");
    starters.submitAsCoordinator(asking, Answers.of("seek-decision", "sought", "canWait", false));
    recommend("urgent");
    steering.submit(
        steering.task("UserTask_SetMeeting", "written"),
        Answers.of("set-meeting", "by-the-day", "meetsAt", "2020-12-15T12:00"));
    agenda(steering.task("UserTask_PrepareAgenda", "written"));
    cases.moveTo("2020-12-15T12:00");
    steering.submit(
        steering.task("UserTask_RecordMeeting", "written"), Answers.of("record-meeting", "held"));
    steering.submit("UserTask_RegisterDecision", Answers.of("register-decision", "rejected"));
    starters.submitAsCoordinator(asking, Answers.of("reconsider-decision", "leave"));

    assertThat(cases.path(asking)).endsWith("Gateway_AskAgain", "EndEvent_RejectionAccepted");
    assertThat(matters.ofCase(SAMSOE)).hasSize(2);
  }

  @Test
  void whoAsksNothingInACaseEndsIt() {
    ProcessInstance asking = begunInCase();
    starters.submitAsCoordinator(asking, Answers.of("seek-decision", "nothing"));
    ProcessInstance other = starters.asCoordinator(DecisionRequestModel.KEY);
    starters.submitAsCoordinator(other, Answers.of("choose-journey", "nothing"));

    assertThat(cases.path(asking)).endsWith("Gateway_GoesOn", "EndEvent_NothingWanted");
    assertThat(cases.path(other)).endsWith("Gateway_JourneyChosen", "EndEvent_NothingChosen");
  }

  /** The matter stays on the agenda; the answer is kept though nobody waits for it. */
  @Test
  void aDecisionIsKeptThoughItsCaseWasWithdrawnMeanwhile() {
    ProcessInstance asking = asked();
    recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    meetUntilAgenda();
    messages.tellAll(new CaseKey(SAMSOE), new JourneyWithdrawn());
    cases.runJobs();
    assertThat(asking).isEnded();
    assertThat(shownAtDecision()).contains("sluttet i mellemtiden");
    decide("approved-only");

    assertThat(matters.ofCase(SAMSOE))
        .extracting(Matter::status, Matter::outcome, Matter::told)
        .containsExactly(tuple("decided", Outcome.APPROVED, false));
    assertThat(steering.all(SteeringDecisionModel.KEY)).isEmpty();
  }

  /** Postponed it comes up at the next meeting, with the case still waiting. */
  @Test
  void aPostponedMatterComesUpAgain() {
    ProcessInstance asking = asked();
    recommend("written");
    ProcessInstance decision = steering.only(SteeringDecisionModel.KEY);
    steering.beginCalendar("2020-09-16T10:00");
    meet("postponed");

    assertThat(asking).isWaitingAtExactly("Event_DecisionTaken");
    assertThat(cases.path(decision)).endsWith("Gateway_Decided", "Gateway_BeforeMeeting");
    assertThat(matters.readyFor("administrative")).hasSize(1);
  }

  @Test
  void aMatterThatWasSentBackIsWrittenAnew() {
    ProcessInstance asking = asked();
    recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    meet("sent-back");

    assertThat(asking).isWaitingAtExactly("Event_DecisionTaken");
    assertThat(steering.task("UserTask_WriteRecommendation")).isNotNull();
    assertThat(matters.readyFor("administrative")).isEmpty();
  }

  /** Whoever is too few to decide decides nothing, and nothing gets lost. */
  @Test
  void whatAMeetingDidNotDecideWaitsForTheNext() {
    raised();
    recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    meetUntilAgenda();
    cases.moveTo("2020-12-10T13:00");
    steering.submit("UserTask_RecordMeeting", Answers.of("record-meeting", "nothing-decided"));

    assertThat(steering.tasks("UserTask_RegisterDecision")).isEmpty();
    Matter matter = matters.readyFor("administrative").get(0);
    assertThat(matter.outcome()).isEqualTo(Outcome.POSTPONED);
    assertThat(items.of(meetings.of("administrative").get(0).id()))
        .extracting(MeetingItem::outcome)
        .containsExactly(Outcome.POSTPONED);
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "2, 5"})
  void whatHasNoMajorityIsNotApproved(int votesFor, int votesAgainst) {
    raised();
    recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    meetUntilAgenda();
    cases.moveTo("2020-12-10T13:00");
    steering.submit("UserTask_RecordMeeting", Answers.of("record-meeting", "held"));
    Map<String, Object> approved =
        Answers.of(
            "register-decision", "approved", "votesFor", votesFor, "votesAgainst", votesAgainst);

    assertThatThrownBy(() -> steering.submit("UserTask_RegisterDecision", approved))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(outcome)");
    assertThat(matters.readyFor("administrative")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "carriedOutBy, data, carriedOutBy",
    "dueOn, '', dueOn",
    "votesAgainst, , votesAgainst"
  })
  void aDecisionThatDoesNotFitTogetherIsRefused(String field, String value, String refused) {
    raised();
    recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    meetUntilAgenda();
    cases.moveTo("2020-12-10T13:00");
    steering.submit("UserTask_RecordMeeting", Answers.of("record-meeting", "held"));

    assertThatThrownBy(
            () ->
                steering.submit(
                    "UserTask_RegisterDecision",
                    Answers.of("register-decision", "approved", field, value)))
        .hasMessageContaining("(" + refused + ")");
  }

  /** Two meetings at once do not decide one matter twice. */
  @Test
  void aMatterStandsOnOneAgendaAtATime() {
    raised();
    recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    meetUntilAgenda();
    ProcessInstance call = starters.asMemberOf("secretariat", "meeting-call");
    starters.submitAsMemberOf(
        "secretariat", call, Answers.of("call-meeting", "written"), cases::runJobs);
    steering.submit(
        steering.task("UserTask_SetMeeting", "written"), Answers.of("set-meeting", "by-the-day"));

    Map<String, Object> agenda = Answers.of("prepare-agenda", "told");
    long matter = matters.readyFor("administrative").get(0).id();
    agenda.put("matters", List.of("" + matter));
    assertThatThrownBy(() -> steering.submit("UserTask_PrepareAgenda", agenda))
        .hasMessageContaining("(matters)");
  }

  @Test
  void theKindDecidesWhichBodyIsProposed() {
    raised("agreement");
    assertThat(steering.offered("UserTask_WriteRecommendation")).containsEntry("body", "political");
  }

  private String shownAtDecision() {
    cases.moveTo("2020-12-10T13:00");
    steering.submit("UserTask_RecordMeeting", Answers.of("record-meeting", "held"));
    return String.valueOf(steering.offered("UserTask_RegisterDecision").get("caseShown"));
  }

  private ProcessInstance raised() {
    return raised("staffing");
  }

  private ProcessInstance raised(String kind) {
    ProcessInstance decision = starters.asCoordinator(SteeringDecisionModel.KEY);
    starters.submitAsCoordinator(
        decision, Answers.of("raise-matter", "raised", "matterKind", kind));
    return decision;
  }

  private void recommend(String answer) {
    steering.submit("UserTask_WriteRecommendation", Answers.of("write-recommendation", answer));
  }

  private ProcessInstance begunInCase() {
    cases.requestJourney("0741", "P", "plan-approval");
    return starters.goesOnIn(SAMSOE, starters.asCoordinator(DecisionRequestModel.KEY));
  }

  private ProcessInstance asked() {
    ProcessInstance asking = begunInCase();
    starters.submitAsCoordinator(asking, Answers.of("seek-decision", "sought"));
    return asking;
  }

  /** The body's meeting is set and has its agenda. */
  private void meetUntilAgenda() {
    steering.submit(steering.tasks("UserTask_SetMeeting").get(0), Answers.of("set-meeting", "set"));
    cases.moveTo("2020-11-20T00:00");
    agenda(steering.task("UserTask_PrepareAgenda"));
  }

  /** All that waits is put on the agenda. */
  private void agenda(Task task) {
    Map<String, Object> agenda = Answers.of("prepare-agenda", "told");
    agenda.put(
        "matters",
        matters.readyFor("administrative").stream().map(matter -> "" + matter.id()).toList());
    steering.submit(task, agenda);
  }

  private void meet(String answer) {
    meetUntilAgenda();
    decide(answer);
  }

  private void decide(String answer) {
    cases.moveTo("2020-12-10T13:00");
    if (steering.task("UserTask_RecordMeeting") != null) {
      steering.submit("UserTask_RecordMeeting", Answers.of("record-meeting", "held"));
    }
    steering.submit("UserTask_RegisterDecision", Answers.of("register-decision", answer));
  }
}
