package dk.klimaforloeb.journey.planapproval;

import static dk.klimaforloeb.journey.planapproval.ApprovalCase.AT_BODY;
import static dk.klimaforloeb.journey.planapproval.ApprovalCase.BODY;
import static dk.klimaforloeb.journey.planapproval.ApprovalCase.TO_BODIES;
import static dk.klimaforloeb.journey.planapproval.ApprovalCase.TO_COUNCIL;
import static dk.klimaforloeb.journey.planapproval.ApprovalCase.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.KeptVariables;
import dk.klimaforloeb.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class PlanApprovalProcessTest {

  private static final String POLITICAL = "SubProcess_PoliticalTrack";
  private static final String ASSESSMENT = "SubProcess_AssessmentTrack";

  private static final List<String> APPROVED_AT_ONCE =
      List.of(
          "StartEvent_AssessmentTrackBegun",
          "UserTask_SubmitForAssessment",
          "Gateway_BeforeReview",
          "UserTask_ReviewPlan",
          "Gateway_PlanReviewed",
          "Gateway_BeforeC40",
          "UserTask_RegisterC40Approval",
          "Gateway_C40Answered",
          "Event_Approved",
          "Event_PoliticalTrackEnded");

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired HistoryService historyService;

  private ProcessInstance approval;
  private ApprovalCase plan;

  @BeforeEach
  void begin() {
    cases.moveTo("2022-03-01T08:00");
    approval = cases.startPhase(PlanApprovalModel.KEY, "0710", "1");
    plan = new ApprovalCase(cases, engine, approval);
  }

  @Test
  void adoptedAndPublishedFirstThenApproved() {
    plan.toHearingDecision()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.adopted())
        .publish();

    assertThat(plan.open()).containsExactly("Indsend planen til vurdering");

    plan.toC40().submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved());

    assertThat(approval).isEnded();
    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(
                "StartEvent_PoliticalTrackBegun",
                "Gateway_Screened",
                "UserTask_ScreenEnvironment",
                TO_BODIES,
                BODY,
                BODY,
                TO_COUNCIL,
                "UserTask_RegisterHearingDecision",
                "Gateway_HearingDecided",
                "Event_InHearing",
                "Gateway_BeforeHearing",
                "Gateway_HearingRuns",
                "Event_HearingEnded",
                "UserTask_WriteConsultationReport",
                "Gateway_BackToBodies",
                TO_BODIES,
                BODY,
                BODY,
                TO_COUNCIL,
                "UserTask_RegisterAdoption",
                "Gateway_AdoptionDecided",
                "Event_Adopted",
                "UserTask_PublishPlan",
                "SendTask_AnnouncePlan",
                "Event_Published",
                "EndEvent_PoliticalTrackDone"));
    assertThat(plan.path(ASSESSMENT)).startsWith(APPROVED_AT_ONCE.toArray(String[]::new));
    assertThat(plan.path(ASSESSMENT))
        .endsWith(
            "Event_PoliticalTrackEnded",
            "ServiceTask_CompareWithApproval",
            "Gateway_ChangedSinceApproval",
            "EndEvent_AssessmentStands");
    assertThat(cases.path(approval)).endsWith("EndEvent_ApprovalCompleted");
  }

  @Test
  void approvedFirstThenAdoptedUnchanged() {
    plan.toC40().submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved());

    assertThat(plan.path(ASSESSMENT)).containsExactlyElementsOf(APPROVED_AT_ONCE);
    assertThat(plan.open()).containsExactly("Registrér screeningsafgørelse");

    plan.toHearingDecision()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.adopted());
    assertThat(plan.path(ASSESSMENT)).containsExactlyElementsOf(APPROVED_AT_ONCE);

    plan.publish();

    assertThat(approval).isEnded();
    assertThat(plan.path(ASSESSMENT))
        .hasSize(APPROVED_AT_ONCE.size() + 3)
        .endsWith(
            "ServiceTask_CompareWithApproval",
            "Gateway_ChangedSinceApproval",
            "EndEvent_AssessmentStands");
  }

  @Test
  void publicationFollowsAdoptionWhateverTheAssessmentSays() {
    plan.toHearingDecision()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.adopted())
        .submit("UserTask_SubmitForAssessment", PlanAnswers.submitted("1"))
        .submit("UserTask_ReviewPlan", PlanAnswers.sectionToRevise("c2_3", "Landbrug mangler."))
        .publish();

    assertThat(plan.open()).containsExactly("Bearbejd planen");

    plan.submit("UserTask_RevisePlan", PlanAnswers.version("2", "Landbrug er med."));

    assertThat(plan.open()).containsExactly("Gennemgå planen (CONCITO)");
    assertThat(plan.path(POLITICAL)).endsWith("EndEvent_PoliticalTrackDone");
  }

  @Test
  void aBodyThatSendsThePlanBackIsTheLastToSeeItUntilItIsRevised() {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"));
    assertThat(plan.open()).contains("Forelæg for Fagudvalg");

    plan.submit("UserTask_PresentToBody", PlanAnswers.body("sent-back", "Mangler økonomi."));
    assertThat(plan.open()).contains("Ret forslag").noneMatch(name -> name.startsWith("Forelæg"));

    plan.submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Økonomi er med."));
    assertThat(plan.open()).contains("Forelæg for Fagudvalg");

    plan.submit("UserTask_PresentToBody", PlanAnswers.body("not-recommended", "For dyrt."));
    assertThat(plan.open()).contains("Forelæg for Økonomiudvalg");
    plan.submit("UserTask_PresentToBody", PlanAnswers.recommended());

    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(
                "StartEvent_PoliticalTrackBegun",
                "Gateway_Screened",
                "UserTask_ScreenEnvironment",
                TO_BODIES,
                BODY,
                TO_COUNCIL,
                "Gateway_BeforeRevisingProposal",
                "UserTask_ReviseProposal",
                "Gateway_BackToBodies",
                TO_BODIES,
                BODY,
                BODY,
                TO_COUNCIL,
                "UserTask_RegisterHearingDecision"));
  }

  @Test
  void theCouncilSendsThePlanBackBeforeTheHearing() {
    plan.toHearingDecision()
        .submit("UserTask_RegisterHearingDecision", PlanAnswers.hearingSentBack("Skærp målene."))
        .submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Målene er skærpet."));

    assertThat(plan.open()).contains("Forelæg for Fagudvalg");
    assertThat(plan.path(POLITICAL))
        .endsWith(
            way(
                "UserTask_RegisterHearingDecision",
                "Gateway_HearingDecided",
                "Gateway_BeforeRevisingProposal",
                "UserTask_ReviseProposal",
                "Gateway_BackToBodies",
                TO_BODIES,
                AT_BODY));

    plan.throughBodies();

    assertThat(plan.open()).contains("Registrér byrådets beslutning om høring");
  }

  @Test
  void whatIsSentBackAfterTheHearingComesBackToTheSecondReading() {
    plan.toHearingDecision()
        .submit(
            "UserTask_RegisterHearingDecision", PlanAnswers.hearing("2022-06-28", "2022-08-10"));
    cases.moveTo("2022-08-11T00:00");
    plan.submit("UserTask_WriteConsultationReport", PlanAnswers.reported())
        .submit("UserTask_PresentToBody", PlanAnswers.recommended())
        .submit("UserTask_PresentToBody", PlanAnswers.body("sent-back", "Regn igen."))
        .submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Regnet igen."))
        .throughBodies()
        .submit("UserTask_RegisterAdoption", PlanAnswers.decided("sent-back", "Nyt byråd."))
        .submit("UserTask_ReviseProposal", PlanAnswers.version("3", "Nye mål."))
        .throughBodies();

    assertThat(plan.open()).contains("Registrér byrådets beslutning om planen");
    assertThat(plan.path(POLITICAL))
        .endsWith(
            way(
                "UserTask_WriteConsultationReport",
                "Gateway_BackToBodies",
                TO_BODIES,
                BODY,
                BODY,
                TO_COUNCIL,
                "Gateway_BeforeRevisingProposal",
                "UserTask_ReviseProposal",
                "Gateway_BackToBodies",
                TO_BODIES,
                BODY,
                BODY,
                TO_COUNCIL,
                "UserTask_RegisterAdoption",
                "Gateway_AdoptionDecided",
                "Gateway_BeforeRevisingProposal",
                "UserTask_ReviseProposal",
                "Gateway_BackToBodies",
                TO_BODIES,
                BODY,
                BODY,
                TO_COUNCIL,
                "UserTask_RegisterAdoption"));
    assertThat(cases.recorded("revise-proposal", "reading")).containsExactly("second", "second");
  }

  @Test
  void theHearingEndsAtMidnightAfterItsLastDay() {
    plan.toHearingDecision()
        .submit(
            "UserTask_RegisterHearingDecision", PlanAnswers.hearing("2022-06-28", "2022-08-10"));

    cases.moveTo("2022-08-10T23:59");
    assertThat(plan.open()).containsExactly("Indsend planen til vurdering");
    assertThat(plan.path(POLITICAL))
        .endsWith("Event_InHearing", "Gateway_BeforeHearing", "Gateway_HearingRuns");

    cases.moveTo("2022-08-11T00:00");
    assertThat(plan.open()).contains("Udarbejd hvidbog");
  }

  @Test
  void aRevisedPlanGoesBackToWhoRemarked() {
    plan.submit("UserTask_SubmitForAssessment", PlanAnswers.submitted("1"))
        .submit("UserTask_ReviewPlan", PlanAnswers.sectionToRevise("c2_3", "Landbrug mangler."))
        .submit("UserTask_RevisePlan", PlanAnswers.version("2", "Landbrug er med."))
        .submit("UserTask_ReviewPlan", PlanAnswers.allSectionsApproved())
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Wants("Mål for 2030."))
        .submit("UserTask_RevisePlan", PlanAnswers.version("3", "Mål for 2030 er med."))
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved());

    assertThat(plan.path(ASSESSMENT))
        .containsExactly(
            "StartEvent_AssessmentTrackBegun",
            "UserTask_SubmitForAssessment",
            "Gateway_BeforeReview",
            "UserTask_ReviewPlan",
            "Gateway_PlanReviewed",
            "Gateway_BeforeRevisingPlan",
            "UserTask_RevisePlan",
            "Gateway_WhoRemarked",
            "Gateway_BeforeReview",
            "UserTask_ReviewPlan",
            "Gateway_PlanReviewed",
            "Gateway_BeforeC40",
            "UserTask_RegisterC40Approval",
            "Gateway_C40Answered",
            "Gateway_BeforeRevisingPlan",
            "UserTask_RevisePlan",
            "Gateway_WhoRemarked",
            "Gateway_BeforeC40",
            "UserTask_RegisterC40Approval",
            "Gateway_C40Answered",
            "Event_Approved",
            "Event_PoliticalTrackEnded");
  }

  @Test
  void ofWhatWasSubmittedOnlyWhatTheModelReadsStaysInTheProcess() {
    adoptedFirstWithASecondTry();

    assertThat(
            historyService
                .createHistoricVariableInstanceQuery()
                .processInstanceId(approval.getId())
                .list())
        .extracting(HistoricVariableInstance::getName)
        .isSubsetOf(KeptVariables.of("plan-approval"));
  }

  private void adoptedFirstWithASecondTry() {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"))
        .submit("UserTask_PresentToBody", PlanAnswers.body("sent-back", "Mangler økonomi."))
        .submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Økonomi er med."))
        .throughBodies()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.adopted())
        .publish()
        .toC40()
        .submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved());
    assertThat(approval).isEnded();
  }
}
