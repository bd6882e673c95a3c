package dk.klimaforloeb.governance;

import dk.klimaforloeb.Cases;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** What tests do in the secretariat's place for the steering groups. */
public final class Steering {

  static final String PROGRAMME = "midtjylland-2020";

  private final Cases cases;
  private final RuntimeService runtimeService;
  private final TaskService taskService;
  private final FormService formService;

  public Steering(
      Cases cases,
      RuntimeService runtimeService,
      TaskService taskService,
      FormService formService) {
    this.cases = cases;
    this.runtimeService = runtimeService;
    this.taskService = taskService;
    this.formService = formService;
  }

  /**
   * The calendar begins, as the programme lets it.
   *
   * @param until what has come due by then is done
   */
  public ProcessInstance beginCalendar(String until) {
    runtimeService
        .createMessageCorrelation("SteeringGroupsNeeded")
        .withoutTenantId()
        .processInstanceBusinessKey(PROGRAMME)
        .correlateStartMessage();
    cases.moveTo(until);
    return only("steering-calendar");
  }

  /** The one running instance of a process of the steering groups. */
  public ProcessInstance only(String process) {
    return cases.only(process, PROGRAMME);
  }

  /** All that run of a process. */
  public List<ProcessInstance> all(String process) {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .orderByProcessInstanceId()
        .asc()
        .list();
  }

  /** The open tasks of the name. */
  public List<Task> tasks(String element) {
    return taskService.createTaskQuery().taskDefinitionKey(element).list();
  }

  /** The one open task of the name for a meeting of the kind. */
  public Task task(String element, String meetingKind) {
    return taskService
        .createTaskQuery()
        .taskDefinitionKey(element)
        .processVariableValueEquals("meetingKind", meetingKind)
        .singleResult();
  }

  /** The one open task of the name. */
  public Task task(String element) {
    return taskService.createTaskQuery().taskDefinitionKey(element).singleResult();
  }

  /** The secretariat hands in the one open task of the name. */
  public void submit(String element, Map<String, Object> values) {
    submit(task(element), values);
  }

  /** The secretariat hands in a task. */
  public void submit(Task task, Map<String, Object> values) {
    cases.submit("kkr", "secretariat", task, values);
  }

  /** What the one open task of the name offers to the secretariat. */
  public Map<String, Object> offered(String element) {
    return cases.as(
        "kkr",
        "secretariat",
        "programme",
        () -> formService.getTaskFormVariables(task(element).getId()));
  }
}
