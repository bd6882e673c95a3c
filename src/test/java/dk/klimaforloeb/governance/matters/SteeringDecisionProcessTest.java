package dk.klimaforloeb.governance.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.Steering;
import dk.klimaforloeb.governance.messages.Outcome;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class SteeringDecisionProcessTest {

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired CaseMessages messages;
  @Autowired Matters matters;
  @Autowired Meetings meetings;
  @Autowired MeetingItems items;
  @Autowired SteeringMatters answers;
  @Autowired Steering steering;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-09-16T10:00");
  }

  @Test
  void aMatterIsRecommendedDecidedAndCarriedOut() {
    ProcessInstance decision = raised();
    assertThat(decision).hasNotPassed("Event_MatterDecided");
    steering.recommend("written");
    assertThat(decision).isWaitingAtExactly("Event_MatterDecided");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meet("approved");

    assertThat(decision).isWaitingAtExactly("UserTask_CarryOutDecision");
    assertThat(steering.task("UserTask_CarryOutDecision").getDueDate())
        .isEqualTo("2021-01-15T16:00:00");
    assertThat(steering.task("UserTask_CarryOutDecision")).hasCandidateGroup("secretariat");
    cases.moveTo("2020-12-16T10:00");
    steering.submit(
        "UserTask_CarryOutDecision",
        Answers.of("carry-out-decision", "done", "doneOn", "2020-12-15"));

    assertThat(decision).isEnded();
    assertThat(cases.path(decision))
        .containsExactly(
            "StartEvent_MatterRaised",
            "ServiceTask_BeginMatter",
            "UserTask_RaiseMatter",
            "Gateway_MatterRaised",
            "Gateway_BeforeFindBody",
            "BusinessRuleTask_FindBody",
            "ServiceTask_AllocateService",
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
    assertThat(cases.column("steering_matter", "id")).isEmpty();
  }

  /** Whoever is too few to decide decides nothing, and nothing gets lost. */
  @Test
  void whatAMeetingDidNotDecideWaitsForTheNext() {
    raised();
    steering.recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meetUntilAgenda();
    steering.hold("nothing-decided");

    assertThat(steering.tasks("UserTask_RegisterDecision")).isEmpty();
    Matter matter = matters.readyFor("administrative").get(0);
    assertThat(matter.outcome()).isEqualTo(Outcome.POSTPONED);
    assertThat(items.of(meetings.of("administrative").get(0).id()))
        .extracting(MeetingItem::outcome)
        .containsExactly(Outcome.POSTPONED, null);
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "2, 5"})
  void whatHasNoMajorityIsNotApproved(int votesFor, int votesAgainst) {
    raised();
    steering.recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meetUntilAgenda();
    steering.hold("held");
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
    steering.recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meetUntilAgenda();
    steering.hold("held");

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
    steering.recommend("written");
    steering.beginCalendar("2020-09-16T10:00");
    steering.meetUntilAgenda();
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

  private ProcessInstance raised() {
    return raised("staffing");
  }

  private ProcessInstance raised(String kind) {
    ProcessInstance decision = starters.asCoordinator(SteeringDecisionModel.KEY);
    starters.submitAsCoordinator(
        decision, Answers.of("raise-matter", "raised", "matterKind", kind));
    return decision;
  }
}
