package dk.klimaforloeb.governance.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.agreement.ChangePreview;
import dk.klimaforloeb.governance.amendments.Amendment.Status;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;

@ProcessTest
class AgreementAmendmentProcessTest extends AmendmentTrial {

  @Autowired
  @Qualifier("reallocations")
  private ApplicationRunner reallocations;

  @Autowired private List<ChangePreview> previews;

  @Test
  void anApprovedAmendmentGivesTheNextTaskToTheOtherGroupFromItsDay() {
    Task before = kickoffOf("0710");
    ProcessInstance proposal = starters.asCoordinator(AgreementAmendmentModel.KEY);
    submitProposal(proposal, Answers.of("propose-amendment", "kickoff"));
    ProcessInstance amendment = amendment();
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    decided("approved-only");
    assertThat(amendment).isWaitingAtExactly("Event_EffectiveDay");
    assertThat(versions()).isEqualTo(1);
    assertThat(kickoffOf("0727")).hasCandidateGroup(KKR);
    assertThat(amendments.get(number()).status()).isEqualTo(Status.APPROVED);

    cases.moveTo("2021-01-04T00:00");

    assertThat(amendment).isEnded();
    assertThat(versions()).isEqualTo(2);
    assertThat(kickoffOf("0741")).hasCandidateGroup(REGION);
    assertThat(taskService.getIdentityLinksForTask(before.getId()))
        .extracting("groupId")
        .containsExactly(KKR);
    assertThat(cases.path(proposal))
        .containsExactly(
            "StartEvent_AmendmentWanted",
            "ServiceTask_BeginProposal",
            "UserTask_ProposeAmendment",
            "Gateway_IsProposed",
            "SendTask_SendProposal",
            "EndEvent_ProposalSent");
    assertThat(cases.path(amendment))
        .containsExactly(
            "StartEvent_AmendmentProposed",
            "Gateway_BeforePreview",
            "ServiceTask_MakePreview",
            "UserTask_ReviewAmendment",
            "Gateway_Reviewed",
            "SendTask_SeekDecision",
            "Event_DecisionTaken",
            "ServiceTask_NoteDecision",
            "Gateway_Approved",
            "SendTask_TellApproved",
            "Event_EffectiveDay",
            "Gateway_BeforeInForce",
            "ServiceTask_PutInForce",
            "Gateway_Collides",
            "Gateway_MovesOpenWork",
            "Gateway_AfterOpenWork",
            "SendTask_TellInForce",
            "EndEvent_AmendmentInForce");
    assertThat(cases.column("amended_division", "meeting"))
        .containsExactly("Administrativ styregruppe, 1. m\u00f8de");
    assertThat(cases.column("amended_division", "decision_version")).containsExactly("2");
    assertThat(cases.column("amended_division", "decided_on")).containsExactly("2020-12-10");
    assertThat(cases.column("amended_division_row", "row_key")).containsExactly("kickoff-meeting");
    assertThat(amendments.get(number()).status()).isEqualTo(Status.IN_FORCE);
    assertThat(mails())
        .contains(
            "Styregruppen har godkendt en \u00e6ndret opgavefordeling",
            "En \u00e6ndret opgavefordeling er tr\u00e5dt i kraft");
  }

  /** Else a restart would move what the decision left where it was. */
  @Test
  void openWorkThatStaysStaysWhenTheProgramStartsAgain() throws Exception {
    Task open = kickoffOf("0710");
    propose("kickoff");
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    decided("approved-only");
    cases.moveTo("2021-01-04T00:00");
    assertThat(versions()).isEqualTo(2);

    reallocations.run(null);

    assertThat(groupsOf(open)).containsExactly(KKR);
    assertThat(previews)
        .allSatisfy(
            preview ->
                assertThat(preview.consequences(Map.of("task-division", work.ruling().dmn())))
                    .isEmpty());
  }

  @Test
  void whatItWouldHaveChangedAndChangesIsSeenBeforeAndReachesTheAgenda() {
    kickoffOf("0710");
    Task taken = kickoffOf("0727");
    taskService.setAssignee(taken.getId(), "coordinator");
    propose("kickoff", "openWork", "move");

    String preview = steering.offered("UserTask_ReviewAmendment").get("previewShown").toString();
    assertThat(preview)
        .contains(
            "Opstartsm\u00f8de med kommunen, antal 2: Regionens klimakoordinator i stedet for")
        .contains("antal 1: flyttes fra KKR's klimakoordinator til Regionens klimakoordinator")
        .contains("antal 1: bliver hos KKR's klimakoordinator, fordi nogen har taget dem");
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    assertThat(steering.offered("UserTask_WriteRecommendation").get("presentation").toString())
        .contains("KKR's klimakoordinator har for meget at lave.", "antal 2");
  }

  @Test
  void openWorkThatNobodyHasTakenIsMovedWhereThatWasDecided() {
    Task open = kickoffOf("0710");
    Task taken = kickoffOf("0727");
    taskService.setAssignee(taken.getId(), "coordinator");
    propose("kickoff", "openWork", "move", "effectiveOn", "2020-09-16");
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    ProcessInstance amendment = amendment();
    decided("with-remark");
    assertThat(amendment).isWaitingAtExactly("Event_EffectiveDay");
    cases.moveTo("2020-12-10T13:00");

    assertThat(amendment).isEnded();
    assertThat(cases.path(amendment))
        .containsSubsequence(
            "Event_EffectiveDay", "ServiceTask_PutInForce", "ServiceTask_MoveOpenWork");
    assertThat(groupsOf(open)).containsExactly(REGION);
    assertThat(groupsOf(taken)).containsExactly(KKR);
    cases.submit(REGION, Cases.key("0710", "1"), "UserTask_HoldKickoff", Answers.kickoffHeld());
  }

  @ParameterizedTest
  @CsvSource({"rejected", "noted"})
  void whatTheSteeringGroupDoesNotApproveChangesNothing(String answer) {
    propose("kickoff");
    ProcessInstance amendment = amendment();
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "present"));
    decided(answer);

    assertThat(amendment).isEnded();
    assertThat(cases.path(amendment))
        .endsWith("Gateway_Approved", "SendTask_TellRejected", "EndEvent_AmendmentRejected");
    assertThat(versions()).isEqualTo(1);
    assertThat(amendments.get(number()).status()).isEqualTo(Status.REJECTED);
    assertThat(mails()).contains("Styregruppen har ikke godkendt en \u00e6ndret opgavefordeling");
  }

  @Test
  void aProposalMayBeWithdrawnOnceItsConsequencesAreSeen() {
    propose("kickoff");
    ProcessInstance amendment = amendment();
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "withdrawn"));

    assertThat(amendment).isEnded();
    assertThat(cases.path(amendment))
        .endsWith("Gateway_Reviewed", "SendTask_TellWithdrawn", "EndEvent_AmendmentWithdrawn");
    assertThat(amendments.get(number()).remarks()).contains("ramme for mange");
    assertThat(mails()).contains("Forslaget om en \u00e6ndret opgavefordeling er trukket tilbage");
  }

  @Test
  void aChangedProposalIsSeenAnew() {
    propose("kickoff");
    ProcessInstance amendment = amendment();
    steering.submit("UserTask_ReviewAmendment", Answers.of("review-amendment", "changed"));

    assertThat(amendment).isWaitingAtExactly("UserTask_ReviewAmendment");
    Map<String, Object> offered = steering.offered("UserTask_ReviewAmendment");
    assertThat(offered.get("amendmentShown").toString())
        .contains("1. februar 2021", "Analyse: r\u00e6kken udg\u00e5r");
    assertThat(offered.get("removed")).asString().contains("analysis");
    assertThat(cases.path(amendment))
        .endsWith(
            "Gateway_Reviewed",
            "Gateway_BeforePreview",
            "ServiceTask_MakePreview",
            "UserTask_ReviewAmendment");
  }

  @Test
  void whoStartedByMistakeProposesNothing() {
    ProcessInstance proposal = starters.asCoordinator(AgreementAmendmentModel.KEY);
    submitProposal(proposal, Answers.of("propose-amendment", "nothing"));

    assertThat(cases.path(proposal)).endsWith("Gateway_IsProposed", "EndEvent_NothingProposed");
    assertThat(cases.column("amendment", "id")).isEmpty();
  }

  @Test
  void onlyTheSecretariatReviewsAndOnlyCoordinatorsPropose() {
    propose("kickoff");
    Task review = steering.task("UserTask_ReviewAmendment");
    for (String group : List.of(REGION, "administrative-steering-group", "municipality-0710")) {
      assertThatThrownBy(
              () ->
                  cases.submit(
                      "somebody", group, review, Answers.of("review-amendment", "present")))
          .isInstanceOf(ProcessEngineException.class);
    }
    for (String group : List.of("administrative-steering-group", "municipality-0710")) {
      assertThatThrownBy(() -> starters.asMemberOf(group, AgreementAmendmentModel.KEY))
          .isInstanceOf(AuthorizationException.class);
    }
  }
}
