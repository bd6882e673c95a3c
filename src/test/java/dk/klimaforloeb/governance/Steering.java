package dk.klimaforloeb.governance;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** What tests do in the secretariat's place for the steering groups. */
public final class Steering {

  static final String PROGRAMME = "midtjylland-2020:joint";

  private final Cases cases;
  private final RuntimeService runtimeService;
  private final TaskService taskService;
  private final FormService formService;
  private final Matters matters;

  public Steering(ProcessEngine engine, Cases cases, Matters matters) {
    this.cases = cases;
    this.runtimeService = engine.getRuntimeService();
    this.taskService = engine.getTaskService();
    this.formService = engine.getFormService();
    this.matters = matters;
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

  /** The secretariat recommends what was asked. */
  public void recommend(String answer) {
    submit("UserTask_WriteRecommendation", Answers.of("write-recommendation", answer));
  }

  /** The administrative group's meeting is set, with all that waits on its agenda. */
  public void meetUntilAgenda() {
    submit(tasks("UserTask_SetMeeting").get(0), Answers.of("set-meeting", "set"));
    cases.moveTo("2020-11-20T00:00");
    agenda(task("UserTask_PrepareAgenda"));
  }

  /** All that waits is put on the agenda. */
  public void agenda(Task task) {
    Map<String, Object> agenda = Answers.of("prepare-agenda", "told");
    agenda.put(
        "matters",
        matters.readyFor("administrative").stream().map(matter -> "" + matter.id()).toList());
    submit(task, agenda);
  }

  /** The meeting is held as the answer says. */
  public void hold(String answer) {
    cases.moveTo("2020-12-10T13:00");
    submit("UserTask_RecordMeeting", Answers.of("record-meeting", answer, "heldOn", "2020-12-10"));
  }

  /** The one matter of the meeting is decided. */
  public void decide(String answer) {
    submit("UserTask_RegisterDecision", Answers.of("register-decision", answer));
  }

  /** From the day that is set to the decision. */
  public void meet(String answer) {
    meetUntilAgenda();
    hold("held");
    decide(answer);
  }

  /** All seats of a body are filled from the day on. */
  public void appoint(String body, String from) {
    Task nominations =
        taskService
            .createTaskQuery()
            .taskDefinitionKey("UserTask_CollectNominations")
            .processVariableValueEquals("seatedBody", body)
            .singleResult();
    submit(nominations, Answers.of("collect-nominations", "agreed"));
    submit("UserTask_ConfirmMembers", Answers.of("confirm-members", "as-agreed", "from", from));
    cases.runJobs();
  }
}
