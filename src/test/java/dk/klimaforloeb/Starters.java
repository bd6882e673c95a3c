package dk.klimaforloeb;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** People who start actions from Tasklist's menu, in process tests. */
public class Starters {

  private static final List<String> ALL_TENANTS =
      List.of("programme", "0710", "0727", "0741", "0751");

  private final IdentityService identityService;
  private final RuntimeService runtimeService;
  private final HistoryService historyService;
  private final TaskService taskService;
  private final FormService formService;
  private final Cases cases;

  Starters(ProcessEngine engine, Cases cases) {
    this.identityService = engine.getIdentityService();
    this.runtimeService = engine.getRuntimeService();
    this.historyService = engine.getHistoryService();
    this.taskService = engine.getTaskService();
    this.formService = engine.getFormService();
    this.cases = cases;
  }

  /** A municipality's own user starts an action. */
  public ProcessInstance asMunicipality(String code, String action) {
    return as("user-" + code, "municipality-" + code, List.of(code), () -> start(action));
  }

  /** A coordinator, who sees all cases, starts an action. */
  public ProcessInstance asCoordinator(String action) {
    return as("coordinator", "kkr-coordinator", ALL_TENANTS, () -> start(action));
  }

  /** A member of a group that sees all cases starts an action. */
  public ProcessInstance asMemberOf(String group, String action) {
    return as("coordinator", group, ALL_TENANTS, () -> start(action));
  }

  /**
   * The coordinator chooses the journey of an action.
   *
   * @return the instance in which it goes on, in the journey's own case
   */
  public ProcessInstance goesOnIn(String journey, ProcessInstance action) {
    submitAsCoordinator(action, Answers.of("choose-journey", "chosen", "journey", journey));
    String process =
        historyService
            .createHistoricProcessInstanceQuery()
            .processInstanceId(action.getId())
            .singleResult()
            .getProcessDefinitionKey();
    return cases.only(process, journey);
  }

  /** Who is a municipality's user hands in the action's open task. */
  public void submitAsMunicipality(
      String code, ProcessInstance action, Map<String, Object> values) {
    submitAs("user-" + code, "municipality-" + code, List.of(code), action, values);
  }

  /** The coordinator hands in the action's open task. */
  public void submitAsCoordinator(ProcessInstance action, Map<String, Object> values) {
    submitAs("coordinator", "kkr-coordinator", ALL_TENANTS, action, values);
  }

  /**
   * A member of a group that sees all cases hands in the action's open task.
   *
   * @param meanwhile what happens before the process goes on
   */
  public void submitAsMemberOf(
      String group, ProcessInstance action, Map<String, Object> values, Runnable meanwhile) {
    handInAs("coordinator", group, ALL_TENANTS, action, values);
    meanwhile.run();
    cases.runJobs();
  }

  /** What the action's open task offers to the coordinator. */
  public Map<String, Object> offeredToCoordinator(ProcessInstance action) {
    return as(
        "coordinator",
        "kkr-coordinator",
        ALL_TENANTS,
        () -> formService.getTaskFormVariables(task(action).getId()));
  }

  /** What the action's open task offers to the municipality's user. */
  public Map<String, Object> offeredToMunicipality(String code, ProcessInstance action) {
    return as(
        "user-" + code,
        "municipality-" + code,
        List.of(code),
        () -> formService.getTaskFormVariables(task(action).getId()));
  }

  /** The action's open task. */
  public Task task(ProcessInstance action) {
    return taskService.createTaskQuery().processInstanceId(action.getId()).singleResult();
  }

  private void submitAs(
      String person,
      String group,
      List<String> tenants,
      ProcessInstance action,
      Map<String, Object> values) {
    handInAs(person, group, tenants, action, values);
    cases.runJobs();
  }

  private void handInAs(
      String person,
      String group,
      List<String> tenants,
      ProcessInstance action,
      Map<String, Object> values) {
    String task = task(action).getId();
    as(
        person,
        group,
        tenants,
        () -> {
          formService.submitTaskForm(task, values);
          return null;
        });
  }

  private ProcessInstance start(String action) {
    return runtimeService
        .createProcessInstanceByKey(action)
        .processDefinitionWithoutTenantId()
        .execute();
  }

  private <T> T as(String person, String group, List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication(person, List.of(group), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
