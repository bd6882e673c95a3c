package dk.klimaforloeb.journey.plandrafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.DraftAnswers;
import dk.klimaforloeb.ProcessTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions that a municipality asks for while it drafts; what becomes of them is their own. */
@ProcessTest
class DraftAdviceTest {

  private static final String CASE = Cases.key("0751", "P");
  private static final String AARHUS = "municipality-0751";

  @Autowired Cases cases;
  @Autowired FormService formService;
  @Autowired ManagementService managementService;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;

  private ProcessInstance drafting;

  @BeforeEach
  void beginTheDraft() {
    drafting = cases.startPhase(PlanDraftingModel.KEY, "0751", "P");
  }

  @Test
  void aSessionBeginsBesideForEachTopicAndTheDraftIsOpenAgainAtOnce() {
    askForAdvice("risk-adaptation", "organisation");

    assertThat(drafting).isWaitingAtExactly("UserTask_PrepareDraft");
    assertThat(cases.path(drafting))
        .containsExactly(
            "StartEvent_DraftingBegun",
            "Gateway_BeforePreparing",
            "UserTask_PrepareDraft",
            "Gateway_DraftStep",
            "SendTask_RequestGuidance#multiInstanceBody",
            "SendTask_RequestGuidance",
            "SendTask_RequestGuidance",
            "Gateway_BeforePreparing",
            "UserTask_PrepareDraft");
    assertThat(sessions())
        .extracting(session -> variable(session, "topic"))
        .containsExactlyInAnyOrder("risk-adaptation", "organisation");
    assertThat(sessions())
        .allSatisfy(
            session -> {
              assertThat(session.getTenantId()).isEqualTo("0751");
              assertThat(session.getRootProcessInstanceId()).isEqualTo(session.getId());
              assertThat(variable(session, "criteria")).isEqualTo(List.of());
              assertThat(variable(session, "municipalityCode")).isEqualTo("0751");
              assertThat(variable(session, "municipality")).isEqualTo("Kommune");
              assertThat(variable(session, "round")).isEqualTo("P");
              assertThat(variable(session, "phase")).isEqualTo("Opstart");
            });
    assertThat(cases.recorded("prepare-draft", "adviceOn"))
        .containsExactly("risk-adaptation", "organisation");
    assertThat(cases.recorded("prepare-draft", "tenant_id")).containsOnly("0751");
    assertThat(cases.recorded("prepare-draft", "recorded_by")).containsExactly("municipal-lead");
  }

  @Test
  void adviceMayBeAskedForAgainAndHoldsTheDraftUpNowhere() {
    askForAdvice("climate-account");
    askForAdvice("actions");
    submit(DraftAnswers.finished());

    assertThat(drafting).isWaitingAtExactly("UserTask_AdviseDraft");
    assertThat(sessions())
        .extracting(session -> variable(session, "topic"))
        .containsExactlyInAnyOrder("climate-account", "actions");
  }

  @Test
  void whatWasAskedForIsShownAndNotFilledInAgain() {
    askForAdvice("climate-account", "actions");

    assertThat(offered("adviceShown")).isEqualTo("Klimaregnskab, Indsatser");
    assertThat(offered("adviceOn")).hasToString("[]");
    assertThat(offered("step")).isNull();
    assertThat(offered("missingShown")).isEqualTo("");
  }

  private void askForAdvice(String... topics) {
    submit(DraftAnswers.adviceOn(topics));
  }

  /** The municipality submits the draft's open task, and only the draft's own jobs run. */
  private void submit(Map<String, Object> values) {
    cases.as(
        "municipal-lead",
        AARHUS,
        "0751",
        () -> {
          formService.submitTaskForm(task().getId(), values);
          return null;
        });
    for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
      managementService.executeJob(jobs.get(0).getId());
    }
  }

  private List<Job> jobs() {
    return managementService.createJobQuery().processDefinitionKey(PlanDraftingModel.KEY).list();
  }

  private Task task() {
    return taskService.createTaskQuery().processInstanceId(drafting.getId()).singleResult();
  }

  private List<ProcessInstance> sessions() {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey("guidance-session")
        .processInstanceBusinessKey(CASE)
        .list();
  }

  private Object variable(ProcessInstance instance, String name) {
    return runtimeService.getVariable(instance.getId(), name);
  }

  private Object offered(String key) {
    String task = task().getId();
    return cases.as(
        "municipal-lead", AARHUS, "0751", () -> formService.getTaskFormVariables(task).get(key));
  }
}
