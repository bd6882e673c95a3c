package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseMessage;
import dk.klimaforloeb.journey.messages.PlanPublished;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an approval stands in its surroundings: what came before it, and who hears of it. */
@ProcessTest
class PlanInForceTest {

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  @Test
  void theJourneyEndsWithItsPlanInForce() {
    ProcessInstance journey = enterAtApproval();
    ApprovalCase plan = approval();

    adopt(plan, PlanAnswers.adopted());
    plan.publish().toC40().submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved());

    assertThat(journey).isEnded();
    assertThat(cases.path(journey)).endsWith("EndEvent_PlanInForce");
  }

  @Test
  void theJourneyEndsWithoutAPlanWhenTheCouncilDoesNotAdoptIt() {
    ProcessInstance journey = enterAtApproval();
    ApprovalCase plan = approval();

    adopt(plan, PlanAnswers.decided("not-adopted", "Intet flertal."));

    assertThat(journey).isEnded();
    assertThat(cases.path(journey)).endsWith("Gateway_PlanAdopted", "EndEvent_NotAdopted");
    assertThat(plan.open()).isEmpty();
  }

  @Test
  void theBodiesThatTheMunicipalityNamedTreatThePlanInTheirOrder() {
    cases.moveTo("2020-09-17T00:00");
    cases.startPhase("onboarding", "0710", "1");
    cases.submit(
        ApprovalCase.FAVRSKOV,
        ApprovalCase.KEY,
        "UserTask_RegisterApplication",
        Answers.applicationSent());
    cases.submit("secretariat", ApprovalCase.KEY, "UserTask_RegisterAdmission", Answers.admitted());
    cases.submit(ApprovalCase.FAVRSKOV, ApprovalCase.KEY, "UserTask_AppointLead", Answers.lead());

    cases.startPhase(PlanApprovalModel.KEY, "0710", "1");
    ApprovalCase plan = approval();
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"));

    assertThat(plan.open()).contains("Forelæg for Klimaudvalget");
    plan.submit("UserTask_PresentToBody", PlanAnswers.recommended());
    assertThat(plan.open()).contains("Forelæg for Økonomiudvalget");
    assertThat(cases.recorded("present-to-body", "body")).containsExactly("Klimaudvalget");
  }

  @Test
  void aBodyWithTheLongestNameThatTheFormTakesIsNamedShort() {
    String name = "K".repeat(255);
    cases.moveTo("2020-09-17T00:00");
    cases.startPhase("onboarding", "0710", "1");
    cases.submit(
        ApprovalCase.FAVRSKOV,
        ApprovalCase.KEY,
        "UserTask_RegisterApplication",
        Answers.applicationSent());
    cases.submit("secretariat", ApprovalCase.KEY, "UserTask_RegisterAdmission", Answers.admitted());
    Map<String, Object> lead = new HashMap<>(Answers.lead());
    lead.put("bodies", List.of(Map.of("name", name)));
    cases.submit(ApprovalCase.FAVRSKOV, ApprovalCase.KEY, "UserTask_AppointLead", lead);

    cases.startPhase(PlanApprovalModel.KEY, "0710", "1");
    ApprovalCase plan = approval();
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"));

    assertThat(plan.open()).contains("Forelæg for " + "K".repeat(239) + "…");
    plan.submit("UserTask_PresentToBody", PlanAnswers.recommended());
    assertThat(cases.recorded("present-to-body", "body")).containsExactly("K".repeat(239) + "…");
  }

  /** Names go into a task's name by an expression, and are none themselves. */
  @Test
  void aBodysNameIsNoExpression() {
    cases.moveTo("2020-09-17T00:00");
    cases.startPhase("onboarding", "0710", "1");
    cases.submit(
        ApprovalCase.FAVRSKOV,
        ApprovalCase.KEY,
        "UserTask_RegisterApplication",
        Answers.applicationSent());
    cases.submit("secretariat", ApprovalCase.KEY, "UserTask_RegisterAdmission", Answers.admitted());
    Map<String, Object> lead = new HashMap<>(Answers.lead());
    lead.put("bodies", List.of(Map.of("name", "${1+1} #{deadlines} {{x}}")));
    cases.submit(ApprovalCase.FAVRSKOV, ApprovalCase.KEY, "UserTask_AppointLead", lead);

    cases.startPhase(PlanApprovalModel.KEY, "0710", "1");
    ApprovalCase plan = approval();
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"));

    assertThat(plan.open()).contains("Forelæg for ${1+1} #{deadlines} {{x}}");
  }

  @Test
  void whoFollowsPlansUpHearsOfThePublication() {
    String follower =
        engine
            .getRepositoryService()
            .createDeployment()
            .addModelInstance(
                "follower.bpmn",
                Bpmn.createExecutableProcess("follower")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .message(CaseMessage.name(PlanPublished.class))
                    .receiveTask()
                    .message("Never")
                    .endEvent()
                    .done())
            .deploy()
            .getId();
    try {
      cases.moveTo("2022-03-01T08:00");
      cases.startPhase(PlanApprovalModel.KEY, "0710", "1");
      ApprovalCase plan = approval();
      adopt(plan, PlanAnswers.adopted());
      plan.publish();

      ProcessInstance following = cases.only("follower", ApprovalCase.KEY);
      assertThat(following.getTenantId()).isEqualTo("0710");
      assertThat(engine.getRuntimeService().getVariables(following.getId()))
          .containsEntry("planUrl", "https://kommune.example/klimaplan")
          .containsEntry("publishedOn", "2020-09-01")
          .containsEntry("municipalityCode", "0710")
          .containsKeys("municipality", "round", "phase");
    } finally {
      engine.getRepositoryService().deleteDeployment(follower, true);
    }
  }

  private static void adopt(ApprovalCase plan, Map<String, Object> decision) {
    plan.toHearingDecision().toAdoption().submit("UserTask_RegisterAdoption", decision);
  }

  private ApprovalCase approval() {
    return new ApprovalCase(cases, engine, cases.only(PlanApprovalModel.KEY, ApprovalCase.KEY));
  }

  private ProcessInstance enterAtApproval() {
    cases.moveTo("2022-03-01T08:00");
    Map<String, Object> municipality = new HashMap<>();
    municipality.put("municipalityCode", "0710");
    municipality.put("municipality", "Favrskov Kommune");
    municipality.put("round", "1");
    municipality.put("phase", "Inviteret");
    municipality.put("entryPhase", PlanApprovalModel.KEY);
    engine
        .getRuntimeService()
        .createMessageCorrelation("JourneyRequested")
        .withoutTenantId()
        .processInstanceBusinessKey(ApprovalCase.KEY)
        .setVariables(municipality)
        .correlateStartMessage();
    ProcessInstance journey = cases.only("municipality-journey", ApprovalCase.KEY);
    cases.runJobs();
    return journey;
  }
}
