package dk.klimaforloeb.governance.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.Steering;
import dk.klimaforloeb.governance.messages.Outcome;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import dk.klimaforloeb.journey.messages.JourneyWithdrawn;
import dk.klimaforloeb.journey.queries.Courses;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DecisionRequestProcessTest {

  private static final String SAMSOE = Cases.key("0741", "P");

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired CaseMessages messages;
  @Autowired Matters matters;
  @Autowired Meetings meetings;
  @Autowired MeetingItems items;
  @Autowired SteeringMatters answers;
  @Autowired MatterTurns turns;
  @Autowired Courses courses;
  @Autowired Steering steering;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-09-16T10:00");
  }

  /** The case waits, says for what, and goes on by the answer. */
  @Test
  void aCaseAsksWaitsAndFollowsTheAnswer() {
    ProcessInstance asking = asked();
    assertThat(asking).isWaitingAtExactly("Event_DecisionTaken");
    assertThat(answers.whereabouts(asking.getId()))
        .contains("Sekretariatet skriver indstillingen til styregruppen");
    steering.recommend("written");
    assertThat(answers.whereabouts(asking.getId()))
        .contains("Venter p\u00e5 n\u00e6ste m\u00f8de i Administrativ styregruppe");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meetUntilAgenda();
    assertThat(answers.whereabouts(asking.getId()))
        .contains(
            "P\u00e5 dagsordenen til Administrativ styregruppe, 1. m\u00f8de, 10. december 2020"
                + " kl. 13.00");
    assertThat(courses.of(new CaseKey(SAMSOE)).orElseThrow().waitsFor())
        .contains(
            "styregruppens beslutning, som er p\u00e5 dagsordenen til Administrativ styregruppe,"
                + " 1. m\u00f8de, 10. december 2020 kl. 13.00");
    steering.hold("held");
    steering.decide("with-remark");

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
    assertThat(courses.of(new CaseKey(SAMSOE)).orElseThrow().waitsFor()).isEmpty();
    assertThat(matters.ofCase(SAMSOE)).extracting(Matter::tenant).containsExactly("0741");
    assertThat(turns.of(new CaseKey(SAMSOE)))
        .extracting(CaseHappenings.Happening::what)
        .containsExactly(
            "Administrativ styregruppe, 1. m\u00f8de, behandlede \"Ans\u00e6ttelse af en medarbejder\"."
                + " Godkendt med bem\u00e6rkning: Dog f\u00f8rst til for\u00e5ret.");
  }

  @Test
  void aCaseThatIsRefusedMayAskAgainOrLeaveIt() {
    ProcessInstance asking = asked();
    steering.recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meet("rejected");
    starters.submitAsCoordinator(asking, Answers.of("reconsider-decision", "again"));
    assertThat(asking).isWaitingAtExactly("UserTask_SeekDecision");
    assertThat(starters.offeredToCoordinator(asking))
        .containsEntry("title", "L\u00e6ngere tid til udkastet");
    starters.submitAsCoordinator(asking, Answers.of("seek-decision", "sought", "canWait", false));
    steering.recommend("urgent");
    steering.submit(
        steering.task("UserTask_SetMeeting", "written"),
        Answers.of("set-meeting", "by-the-day", "meetsAt", "2020-12-15T12:00"));
    steering.agenda(steering.task("UserTask_PrepareAgenda", "written"));
    cases.moveTo("2020-12-15T12:00");
    steering.submit(
        steering.task("UserTask_RecordMeeting", "written"),
        Answers.of("record-meeting", "held", "heldOn", "2020-12-10"));
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
    steering.recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meetUntilAgenda();
    messages.tellAll(new CaseKey(SAMSOE), new JourneyWithdrawn());
    cases.runJobs();
    assertThat(asking).isEnded();
    steering.hold("held");
    assertThat(shownAtDecision()).contains("sluttet i mellemtiden");
    steering.decide("approved-only");

    assertThat(matters.ofCase(SAMSOE))
        .extracting(Matter::status, Matter::outcome, Matter::told)
        .containsExactly(tuple("decided", Outcome.APPROVED, false));
    assertThat(steering.all(SteeringDecisionModel.KEY)).isEmpty();
  }

  /** Postponed it comes up at the next meeting, with the case still waiting. */
  @Test
  void aPostponedMatterComesUpAgain() {
    ProcessInstance asking = asked();
    steering.recommend("written");
    ProcessInstance decision = steering.only(SteeringDecisionModel.KEY);
    steering.beginCalendar("2020-09-16T10:00");
    steering.meet("postponed");

    assertThat(asking).isWaitingAtExactly("Event_DecisionTaken");
    assertThat(cases.path(decision))
        .endsWith("Gateway_Decided", "Gateway_BeforeMeeting", "Event_MatterDecided");
    assertThat(matters.readyFor("administrative")).hasSize(1);
  }

  @Test
  void aMatterThatWasSentBackIsWrittenAnew() {
    ProcessInstance asking = asked();
    steering.recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meet("sent-back");

    assertThat(asking).isWaitingAtExactly("Event_DecisionTaken");
    assertThat(steering.task("UserTask_WriteRecommendation")).isNotNull();
    assertThat(matters.readyFor("administrative")).isEmpty();
  }

  private String shownAtDecision() {
    return String.valueOf(steering.offered("UserTask_RegisterDecision").get("caseShown"));
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
}
