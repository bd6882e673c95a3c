package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of both tracks refuse, and what they show without being told again. */
@ProcessTest
class PlanApprovalFormsTest {

  private static final String HEARING = "UserTask_RegisterHearingDecision";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  private ApprovalCase plan;

  @BeforeEach
  void begin() {
    cases.moveTo("2022-03-01T08:00");
    plan = new ApprovalCase(cases, engine, cases.startPhase(PlanApprovalModel.KEY, "0710", "1"));
  }

  @Test
  void theHearingFormSaysHowLongAHearingLasts() {
    hearingComesUp("no-report");

    assertThat(plan.offered(HEARING, "lengthShown")).asString().contains("28 til 56 dage");
  }

  @ParameterizedTest
  @CsvSource({"not-recommended", "discussed", "noted", "postponed", "sent-back"})
  void aBodyThatDoesNotRecommendThePlanSaysWhy(String outcome) {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"));

    assertRefused("UserTask_PresentToBody", PlanAnswers.body(outcome, ""), "remarks");
  }

  @ParameterizedTest
  @CsvSource({"sent-back, remarks", "postponed, remarks", "without-hearing, withoutHearingReason"})
  void aCouncilThatDoesNotSimplySendTheProposalIntoHearingSaysWhy(String outcome, String field) {
    plan.toHearingDecision();

    assertRefused(HEARING, Answers.of("register-hearing-decision", outcome, field, ""), field);
  }

  @ParameterizedTest
  @CsvSource({"adopted-with-changes", "postponed", "sent-back", "not-adopted"})
  void aCouncilThatDoesNotSimplyAdoptThePlanSaysWhat(String outcome) {
    plan.toHearingDecision().toAdoption();

    assertRefused("UserTask_RegisterAdoption", PlanAnswers.decided(outcome, ""), "remarks");
  }

  @Test
  void thereAreNoFewerAnswersToAHearingThanNone() {
    plan.toHearingDecision().submit(HEARING, PlanAnswers.hearing("2022-06-28", "2022-08-10"));
    cases.moveTo("2022-08-11T00:00");
    Map<String, Object> report = new HashMap<>(PlanAnswers.reported());

    for (Object wrong : new Object[] {-1, 1.5, "12"}) {
      report.put("responses", wrong);
      assertRefused("UserTask_WriteConsultationReport", report, "responses");
    }
    report.put("responses", 0);
    plan.submit("UserTask_WriteConsultationReport", report);

    assertThat(cases.recorded("write-consultation-report", "responses")).containsExactly("0");
  }

  @Test
  void eachSectionIsAssessedAndWhatIsToBeRevisedIsExplained() {
    plan.submit("UserTask_SubmitForAssessment", PlanAnswers.submitted("1"));

    assertRefused("UserTask_ReviewPlan", PlanAnswers.sectionToRevise("c3_5", ""), "c3_5_remark");
    Map<String, Object> incomplete = PlanAnswers.allSectionsApproved();
    incomplete.remove("c1_1");
    assertRefused("UserTask_ReviewPlan", incomplete, "c1_1");
  }

  @Test
  void oneAnswerForAllCountsForTheSectionsThatHaveNoneOfTheirOwn() {
    plan.submit("UserTask_SubmitForAssessment", PlanAnswers.submitted("1"));
    assertRefused(
        "UserTask_ReviewPlan",
        Answers.of("review-plan", "all-but-one", "allApproved", false),
        "c1_1");

    plan.submit("UserTask_ReviewPlan", Answers.of("review-plan", "all-but-one"));
    assertThat(plan.open()).contains("Bearbejd planen");
    assertThat(cases.recorded("review-plan", "sections.outcome"))
        .hasSize(15)
        .containsOnlyOnce("revise")
        .containsOnly("approved", "revise");

    plan.submit("UserTask_RevisePlan", PlanAnswers.version("2", "Mankoen er vist."))
        .submit("UserTask_ReviewPlan", Answers.of("review-plan", "all-at-once"));
    assertThat(plan.open()).contains("Registrér C40's godkendelse");
  }

  @Test
  void aSummarisingStatementIsAskedForWhereAReportWasDemanded() {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("report"))
        .throughBodies()
        .submit(HEARING, PlanAnswers.hearing("2022-06-28", "2022-08-30"));
    cases.moveTo("2022-08-31T00:00");
    plan.submit("UserTask_WriteConsultationReport", PlanAnswers.reported())
        .throughBodies()
        .submit("UserTask_RegisterAdoption", PlanAnswers.adopted());
    assertThat(plan.offered("UserTask_PublishPlan", "hasReport")).isEqualTo(true);

    plan.submit("UserTask_PublishPlan", Answers.of("publish-plan", "with-statement"));
    assertThat(cases.recorded("publish-plan", "statementUrl"))
        .containsExactly("https://kommune.example/redegoerelse");
  }

  @Test
  void theAssessorsSayWhatIsToBeRevised() {
    plan.toC40();
    assertRefused("UserTask_RegisterC40Approval", PlanAnswers.c40Wants(""), "remarks");

    plan.submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved())
        .toHearingDecision()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.decided("adopted-with-changes", "Mål."))
        .publish();
    assertRefused("UserTask_ConfirmAssessment", PlanAnswers.notConfirmed(""), "remarks");
  }

  @Test
  void whoRevisesAProposalSeesWhoSentItBackAndWhy() {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"))
        .submit("UserTask_PresentToBody", PlanAnswers.body("sent-back", "Mangler økonomi."));
    assertThat(plan.offered("UserTask_ReviseProposal", "remarksShown"))
        .isEqualTo(
            "Fagudvalg, 5. maj 2020: sendt tilbage til fornyet behandling. Mangler økonomi.");

    plan.submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Økonomi er med."))
        .throughBodies()
        .submit(HEARING, PlanAnswers.hearingSentBack("Skærp målene."));
    assertThat(plan.offered("UserTask_ReviseProposal", "remarksShown"))
        .isEqualTo("Byrådet, 23. juni 2020: sendt tilbage til fornyet behandling. Skærp målene.");
    assertThat(plan.offered("UserTask_ReviseProposal", "planShown"))
        .isEqualTo("Version 2: https://kommune.example/2");

    plan.submit("UserTask_ReviseProposal", PlanAnswers.version("3", "Målene er skærpet."))
        .throughBodies()
        .toAdoption()
        .submit("UserTask_RegisterAdoption", PlanAnswers.decided("sent-back", "Nyt byråd."));
    assertThat(plan.offered("UserTask_ReviseProposal", "remarksShown"))
        .asString()
        .endsWith("Nyt byråd.");
  }

  private void hearingComesUp(String screening) {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened(screening)).throughBodies();
  }

  private void assertRefused(String element, Map<String, Object> values, String field) {
    assertThatThrownBy(() -> plan.submit(element, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(" + field + ")");
  }
}
