package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Samsø's plan was finished before the agreement: nobody asks for what was done. */
@ProcessTest
class ScreenedBeforeTest {

  @Autowired Cases cases;

  @Test
  void aPioneerWhosePlanWasScreenedBeginsWithItsCommittees() {
    ProcessInstance approval = cases.startPhase(PlanApprovalModel.KEY, "0741", "P");

    assertThat(cases.task(Cases.key("0741", "P"), "UserTask_ScreenEnvironment")).isNull();
    assertThat(cases.task(Cases.key("0741", "P"), "UserTask_PresentToBody")).isNotNull();
    assertThat(cases.path(approval))
        .containsSubsequence(
            "StartEvent_PoliticalTrackBegun", "Gateway_Screened", "Gateway_BeforeBodies")
        .doesNotContain("UserTask_ScreenEnvironment");
  }

  @Test
  void theCouncilsDecisionAsksForNoPublicationOfTheScreening() {
    String samsoe = Cases.key("0741", "P");
    cases.startPhase(PlanApprovalModel.KEY, "0741", "P");
    for (int body = 0; body < 2; body++) {
      cases.submit(
          "somebody",
          "municipality-0741",
          cases.task(samsoe, "UserTask_PresentToBody"),
          PlanAnswers.recommended());
    }

    cases.submit(
        "somebody",
        "municipality-0741",
        cases.task(samsoe, "UserTask_RegisterHearingDecision"),
        Answers.of("register-hearing-decision", "approved"));

    assertThat(cases.task(samsoe, "UserTask_RegisterHearingDecision")).isNull();
  }

  @Test
  void anotherPioneerIsAskedForItsScreening() {
    cases.startPhase(PlanApprovalModel.KEY, "0730", "P");

    assertThat(cases.task(Cases.key("0730", "P"), "UserTask_ScreenEnvironment")).isNotNull();
  }
}
