package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the two tracks meet: is the plan that was adopted the one that was approved? */
@ProcessTest
class PlanConfirmationTest {

  private static final String ASSESSMENT = "SubProcess_AssessmentTrack";
  private static final String CONFIRM = "Bekræft vurderingen";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  private ProcessInstance approval;
  private ApprovalCase plan;

  @BeforeEach
  void begin() {
    cases.moveTo("2022-03-01T08:00");
    approval = cases.startPhase(PlanApprovalModel.KEY, "0710", "1");
    plan = new ApprovalCase(cases, engine, approval);
  }

  @Test
  void anAdoptionWithChangesAfterTheApprovalIsConfirmedAsOftenAsItTakes() {
    plan.toC40()
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved())
        .toHearingDecision()
        .toAdoption()
        .submit(
            "UserTask_RegisterAdoption",
            PlanAnswers.decided("adopted-with-changes", "Mål for 2030 er udsat."));
    assertThat(plan.open()).containsExactly("Offentliggør plan");

    plan.publish();
    assertThat(plan.open()).containsExactly(CONFIRM);

    plan.submit("UserTask_ConfirmAssessment", PlanAnswers.notConfirmed("Målet skal tilbage."))
        .submit("UserTask_RevisePlan", PlanAnswers.version("5", "Målet er tilbage."))
        .submit("UserTask_ConfirmAssessment", PlanAnswers.confirmed());

    assertThat(approval).isEnded();
    assertThat(plan.path(ASSESSMENT))
        .endsWith(
            "Event_Approved",
            "Event_PoliticalTrackEnded",
            "ServiceTask_CompareWithApproval",
            "Gateway_ChangedSinceApproval",
            "Gateway_BeforeConfirming",
            "UserTask_ConfirmAssessment",
            "Gateway_Confirmed",
            "Gateway_BeforeRevisingPlan",
            "UserTask_RevisePlan",
            "Gateway_WhoRemarked",
            "Gateway_BeforeConfirming",
            "UserTask_ConfirmAssessment",
            "Gateway_Confirmed",
            "EndEvent_AssessmentConfirmed");
    assertThat(cases.recorded("revise-plan", "remarksBy")).containsExactly("confirmation");
    assertThat(cases.recorded("publish-plan", "planUrl")).hasSize(1);
  }

  @Test
  void aProposalRevisedAfterTheApprovalIsConfirmed() {
    plan.toHearingDecision()
        .toC40()
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved())
        .submit("UserTask_RegisterHearingDecision", PlanAnswers.hearingSentBack("Skærp målene."))
        .submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Målene er skærpet."))
        .throughBodies()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.adopted())
        .publish();

    assertThat(plan.open()).containsExactly(CONFIRM);
    assertThat(plan.offered("UserTask_ConfirmAssessment", "changesShown"))
        .isEqualTo("- Målene er skærpet.");
  }

  @Test
  void whatWasChangedBeforeTheApprovalNeedsNoConfirmationWhateverItsDates() {
    plan.toHearingDecision()
        .submit("UserTask_RegisterHearingDecision", PlanAnswers.hearingSentBack("Skærp målene."))
        .submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Målene er skærpet."))
        .throughBodies()
        .toAdoption()
        .submit(
            "UserTask_RegisterAdoption",
            PlanAnswers.decided("adopted-with-changes", "Mål for 2030 er udsat."))
        .toC40()
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved())
        .publish();

    assertThat(approval).isEnded();
    assertThat(plan.path(ASSESSMENT)).doesNotContain("UserTask_ConfirmAssessment");
  }

  @Test
  void aPlanChangedForItsAssessorsIsNoChangeSinceTheApproval() {
    plan.toC40()
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Wants("Mål for 2030."))
        .submit("UserTask_RevisePlan", PlanAnswers.version("3", "Mål for 2030 er med."))
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved())
        .toHearingDecision()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.adopted())
        .publish();

    assertThat(approval).isEnded();
  }

  @Test
  void aPlanThatIsNotAdoptedEndsItsAssessment() {
    plan.submit("UserTask_SubmitForAssessment", PlanAnswers.submitted("1"))
        .toHearingDecision()
        .toAdoption();
    assertThat(plan.open()).contains("Gennemgå planen (CONCITO)");

    plan.submit("UserTask_RegisterAdoption", PlanAnswers.decided("not-adopted", "Intet flertal."));

    assertThat(approval).isEnded();
    assertThat(plan.open()).isEmpty();
    assertThat(cases.path(approval))
        .endsWith("BoundaryEvent_NotAdopted", "EndEvent_PlanNotAdopted");
    assertThat(plan.path(ASSESSMENT)).endsWith("UserTask_ReviewPlan");
  }

  @Test
  void aPlanThatIsNotAdoptedThoughApprovedNeedsNoConfirmation() {
    plan.toC40()
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved())
        .toHearingDecision()
        .submit("UserTask_RegisterHearingDecision", PlanAnswers.hearingSentBack("Skærp målene."))
        .submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Målene er skærpet."))
        .throughBodies()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.decided("not-adopted", "Intet flertal."));

    assertThat(approval).isEnded();
    assertThat(cases.path(approval))
        .endsWith("BoundaryEvent_NotAdopted", "EndEvent_PlanNotAdopted");
    assertThat(plan.path(ASSESSMENT)).endsWith("Event_Approved", "Event_PoliticalTrackEnded");
  }
}
