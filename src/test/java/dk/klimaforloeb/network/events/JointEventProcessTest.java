package dk.klimaforloeb.network.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.Mornings;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.governance.messages.Outcome;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A joint event from the idea, or the agreement, to its end. */
@ProcessTest
class JointEventProcessTest {

  private static final String KEY = "midtjylland-2020:joint";
  private static final String REGION = "regional-coordinator";

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired Starters starters;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired Decisions decisions;
  @Autowired ReplyLinks links;
  @Autowired ReplyPage page;

  private SteeringAnswers steering;

  @BeforeEach
  void peopleAreThere() {
    steering = SteeringAnswers.insteadOf(decisions);
    cases.moveTo("2021-02-15T09:00");
    members.add("finn", "municipality-0710");
    members.add("signe", "climate-alliance");
    members.add("dorte", "regional-data-team");
  }

  @AfterEach
  void nobodyIsLeft() {
    steering.leave();
    members.remove("finn", "signe", "dorte");
  }

  @Test
  void anEventIsProposedPlannedHeldAndItsMaterialSent() {
    ProcessInstance event = starters.asCoordinator("joint-event");
    starters.submitAsCoordinator(event, Answers.of("propose-joint-event", "event"));
    submit("UserTask_PrepareEventProposal", Answers.of("prepare-event-proposal", "directly"));
    assertThat(forms().offered("UserTask_PlanEvent"))
        .containsEntry("title", "Temadag om varmeplaner")
        .containsEntry("payer", "kkr");
    submit("UserTask_PlanEvent", planned());
    ProcessInstance holding = cases.only("event-holding", KEY);

    assertThat(mailed("event-invited"))
        .containsExactlyInAnyOrder("finn", "signe", "oplaeg@viden.example");
    assertThat(cases.column("mail_ledger", "content"))
        .noneMatch(content -> content.contains("/svar/"))
        .anyMatch(content -> content.contains("personal-link:event-reply:"));
    answer("finn", "ja");
    answer("signe", "nej");
    assertThat(forms().offered("UserTask_FollowEvent").get("repliesShown").toString())
        .contains("**Kommer (1):** finn (Favrskov Kommune)", "**Kommer ikke (1):** signe");
    assertThat(cases.task(KEY, "UserTask_FollowEvent").getDescription())
        .contains("arrangementets dag");
    cases.moveTo("2021-06-08T07:59");
    assertThat(mailed("event-near")).isEmpty();
    cases.moveTo("2021-06-08T08:00");
    assertThat(mailed("event-near")).containsExactly("finn");
    cases.moveTo("2021-06-11T08:00");
    submit("UserTask_RecordEvent", Answers.of("record-event", "held"));

    assertThat(event).isEnded();
    assertThat(mailed("event-material")).containsExactly("finn");
    assertThat(cases.column("event_invitation", "name")).containsExactly("finn");
    assertThat(cases.column("event_invitation", "recipient")).containsOnlyNulls();
    assertThat(cases.column("event_reply_link", "token_hash")).isEmpty();
    assertThat(cases.column("joint_event", "status")).containsExactly("held");
    assertThat(cases.column("joint_event", "number_present")).containsExactly("87");
    assertThat(cases.recorded("joint-event-wish", "case_key")).containsExactly(KEY);
    assertThat(cases.path(event))
        .containsExactly(
            "StartEvent_EventWished",
            "UserTask_ProposeJointEvent",
            "Gateway_EventWanted",
            "Gateway_BeforeAllocation",
            "ServiceTask_AllocateProposal",
            "Gateway_BeforeProposal",
            "UserTask_PrepareEventProposal",
            "Gateway_ProposalReady",
            "Gateway_BeforeHolding",
            "CallActivity_HoldEvent",
            "Gateway_EventHeld",
            "EndEvent_EventHeld");
    assertThat(cases.path(holding))
        .containsExactly(
            "StartEvent_EventToHold",
            "ServiceTask_AllocateEvent",
            "UserTask_PlanEvent",
            "Gateway_BeforeInviting",
            "SendTask_SendInvitations",
            "BoundaryEvent_EventNear",
            "UserTask_FollowEvent",
            "SendTask_SendReminder",
            "EndEvent_Reminded",
            "BoundaryEvent_EventOver",
            "UserTask_RecordEvent",
            "Gateway_BeforeDeciding",
            "Gateway_EventStep",
            "SendTask_SendMaterial",
            "Gateway_BeforeClosing",
            "ServiceTask_CloseEvent",
            "EndEvent_EventClosed");
  }

  @Test
  void theSummitComesUpByItselfOnceAndTheSteeringGroupDecides() throws Exception {
    cases.moveTo("2020-11-30T07:00");
    cases.startProgramme();
    Mornings.of(engine).begin();
    cases.moveTo("2020-12-07T07:29");
    assertThat(cases.only("joint-event", KEY)).isNull();
    cases.moveTo("2020-12-07T07:30");
    ProcessInstance summit = cases.only("joint-event", KEY);
    cases.moveTo("2020-12-21T08:00");
    Mornings.of(engine).stop();
    assertThat(cases.only("joint-event", KEY).getId()).isEqualTo(summit.getId());
    assertThat(
            engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId("SendTask_ProposeEvent")
                .count())
        .isEqualTo(1);
    assertThat(summit).isWaitingAt("UserTask_PrepareEventProposal");
    assertThat(forms().offered("UserTask_PrepareEventProposal"))
        .containsEntry("title", "Klimatopmøde")
        .containsEntry("period", "medio 2021")
        .containsEntry("outcome", "steering");
    assertThatThrownBy(
            () ->
                submit(
                    "UserTask_PrepareEventProposal",
                    Answers.of("prepare-event-proposal", "directly")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(outcome)");
    submit("UserTask_PrepareEventProposal", Answers.of("prepare-event-proposal", "steering"));
    assertThat(steering.asked())
        .singleElement()
        .satisfies(
            sought -> {
              assertThat(sought.title()).isEqualTo("Klimatopmøde 2021");
              assertThat(sought.text()).contains("Region Midtjylland", "250.000 kr.");
              assertThat(sought.proposals())
                  .containsExactly("styregruppen godkender oplægget", "regionen betaler");
            });
    decide(summit, Outcome.REJECTED, "For dyrt");
    assertThat(forms().offered("UserTask_PrepareEventProposal").get("decisionShown").toString())
        .contains("Ikke godkendt", "For dyrt");
    submit("UserTask_PrepareEventProposal", Answers.of("prepare-event-proposal", "steering"));
    decide(summit, Outcome.APPROVED_WITH_REMARK, "Husk pilotkommunerne");
    assertThat(forms().offered("UserTask_PlanEvent").get("proposalShown").toString())
        .contains("Husk pilotkommunerne", "Medio 2021");
    assertThat(cases.path(summit))
        .containsExactly(
            "StartEvent_JointEventProposed",
            "Gateway_BeforeAllocation",
            "ServiceTask_AllocateProposal",
            "Gateway_BeforeProposal",
            "UserTask_PrepareEventProposal",
            "Gateway_ProposalReady",
            "SendTask_SeekDecision",
            "Event_DecisionTaken",
            "Gateway_EventApproved",
            "Gateway_BeforeProposal",
            "UserTask_PrepareEventProposal",
            "Gateway_ProposalReady",
            "SendTask_SeekDecision",
            "Event_DecisionTaken",
            "Gateway_EventApproved",
            "Gateway_BeforeHolding",
            "CallActivity_HoldEvent");
  }

  @Test
  void anEventIsChangedMovedAndCancelledAndThoseInvitedAreTold() {
    ProcessInstance event = planAnEvent();
    ProcessInstance holding = cases.only("event-holding", KEY);
    answer("signe", "nej");
    submit("UserTask_FollowEvent", Answers.of("follow-event", "invite"));
    assertThat(mailed("event-invited"))
        .containsExactlyInAnyOrder(
            "finn", "signe", "oplaeg@viden.example", "dorte", "gaest@gaest.example");
    submit("UserTask_FollowEvent", Answers.of("follow-event", "change"));
    assertThat(mailed("event-changed"))
        .containsExactlyInAnyOrder("finn", "oplaeg@viden.example", "dorte", "gaest@gaest.example");
    assertThat(cases.column("joint_event", "sequence")).containsExactly("1");
    cases.moveTo("2021-06-11T08:00");
    assertThat(cases.task(KEY, "UserTask_RecordEvent")).isNull();
    cases.moveTo("2021-06-18T08:00");
    submit("UserTask_RecordEvent", Answers.of("record-event", "moved"));
    assertThat(mailed("event-changed")).hasSize(8);
    submit("UserTask_FollowEvent", Answers.of("follow-event", "cancel"));

    assertThat(event).isEnded();
    assertThat(cases.path(event)).endsWith("Gateway_EventHeld", "EndEvent_EventNotHeld");
    assertThat(cases.path(holding))
        .endsWith(
            "Gateway_EventStep",
            "SendTask_TellCancellation",
            "Gateway_BeforeClosing",
            "ServiceTask_CloseEvent",
            "EndEvent_EventClosed")
        .contains("SendTask_TellChange");
    assertThat(mailed("event-cancelled")).hasSize(4);
    assertThat(cases.column("event_invitation", "name")).isEmpty();
  }

  @Test
  void anEventThatWasNotHeldEndsToo() {
    ProcessInstance event = planAnEvent();
    cases.moveTo("2021-06-11T08:00");
    submit("UserTask_RecordEvent", Answers.of("record-event", "not-held"));

    assertThat(event).isEnded();
    assertThat(cases.column("joint_event", "reason")).containsExactly("Oplægsholderne blev syge.");
  }

  @Test
  void aProposalIsDroppedOrWasNeverMeant() {
    ProcessInstance mistake = starters.asCoordinator("joint-event");
    starters.submitAsCoordinator(mistake, Answers.of("propose-joint-event", "nothing"));
    assertThat(cases.path(mistake)).endsWith("Gateway_EventWanted", "EndEvent_NothingProposed");

    ProcessInstance event = starters.asCoordinator("joint-event");
    starters.submitAsCoordinator(event, Answers.of("propose-joint-event", "event"));
    submit("UserTask_PrepareEventProposal", Answers.of("prepare-event-proposal", "dropped"));
    assertThat(cases.path(event)).endsWith("Gateway_ProposalReady", "EndEvent_EventDropped");
  }

  @Test
  void whatCannotBeIsRefusedByName() {
    ProcessInstance event = starters.asCoordinator("joint-event");
    starters.submitAsCoordinator(event, Answers.of("propose-joint-event", "event"));
    Map<String, Object> unknownPayer = Answers.of("prepare-event-proposal", "directly");
    unknownPayer.put("payer", "realdania");
    refuse("UserTask_PrepareEventProposal", unknownPayer, "(payer)");
    submit("UserTask_PrepareEventProposal", Answers.of("prepare-event-proposal", "directly"));
    refuse("UserTask_PlanEvent", planned("payer", "realdania"), "(payer)");
    refuse("UserTask_PlanEvent", planned("startsAt", "2021-02-15T09:00"), "(startsAt)");
    refuse("UserTask_PlanEvent", planned("endsAt", "2021-06-10T09:00"), "(endsAt)");
    refuse("UserTask_PlanEvent", planned("replyBy", "2021-02-14"), "(replyBy)");
    refuse("UserTask_PlanEvent", planned("replyBy", "2021-06-11"), "(replyBy)");
    refuse("UserTask_PlanEvent", planned("groups", List.of("other")), "(groups)");
    refuse("UserTask_PlanEvent", planned("groups", List.of(), "guests", List.of()), "(groups)");
    assertThat(cases.column("joint_event", "title")).isEmpty();

    submit("UserTask_PlanEvent", planned("seats", 2));
    answer("finn", "ja");
    answer("signe", "ja");
    refuse("UserTask_FollowEvent", Answers.of("follow-event", "change", "seats", 1), "(seats)");
    refuse(
        "UserTask_FollowEvent",
        Answers.of("follow-event", "invite", "groups", List.of(), "guests", List.of()),
        "(groups)");
    refuse(
        "UserTask_FollowEvent",
        Answers.of("follow-event", "invite", "groups", List.of("nobody")),
        "(groups)");
  }

  private ProcessInstance planAnEvent() {
    ProcessInstance event = starters.asCoordinator("joint-event");
    starters.submitAsCoordinator(event, Answers.of("propose-joint-event", "event"));
    submit("UserTask_PrepareEventProposal", Answers.of("prepare-event-proposal", "directly"));
    submit("UserTask_PlanEvent", planned());
    return event;
  }

  private static Map<String, Object> planned(Object... more) {
    return Answers.of("plan-event", "planned", more);
  }

  private void answer(String recipient, String answer) {
    long invitation =
        jdbc.sql("select id from event_invitation where recipient = ?")
            .params(recipient)
            .query(Long.class)
            .single();
    String token = links.path(invitation).substring(ReplyLinks.PLACE.length());
    assertThat(page.answer(token, answer).getStatusCode().value()).isEqualTo(303);
  }

  private void decide(ProcessInstance event, Outcome outcome, String remarks) {
    steering.decide(engine.getRuntimeService(), event.getId(), outcome, remarks);
    cases.runJobs();
  }

  private void submit(String element, Map<String, Object> values) {
    Task task = cases.task(KEY, element);
    assertThat(task).describedAs(element).isNotNull();
    cases.submit("coordinator", REGION, task, values);
  }

  private void refuse(String element, Map<String, Object> values, String named) {
    assertThatThrownBy(() -> submit(element, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(named);
  }

  private List<String> mailed(String kind) {
    return jdbc.sql("select recipient from mail_ledger where kind = ?")
        .params(kind)
        .query(String.class)
        .list();
  }

  private OpenForms forms() {
    return new OpenForms(cases, engine, KEY);
  }
}
