package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessage;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.identity.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** What the process {@code deadline-follow-up} is told. */
@Component
class DeadlineFollowUpProcess {

  private final RuntimeService runtimeService;
  private final TaskService taskService;
  private final LateTasks lateTasks;
  private final Reminders reminders;
  private final CaseMessages messages;
  private final WithoutPerson withoutPerson;

  DeadlineFollowUpProcess(
      RuntimeService runtimeService,
      TaskService taskService,
      LateTasks lateTasks,
      Reminders reminders,
      CaseMessages messages,
      WithoutPerson withoutPerson) {
    this.runtimeService = runtimeService;
    this.taskService = taskService;
    this.lateTasks = lateTasks;
    this.reminders = reminders;
    this.messages = messages;
    this.withoutPerson = withoutPerson;
  }

  /**
   * A task of a case is late. Nothing happens where it was done meanwhile, where somebody follows
   * it up already, and where it is the secretariat's own.
   */
  void deadlineMissed(String taskId) {
    withoutPerson.run(() -> lateTasks.overdue(taskId).ifPresent(this::askForFollowUp));
  }

  private void askForFollowUp(LateTask late) {
    reminders.askedToFollowUp(late);
    Optional<String> who = whoFollowsUp(late.id());
    if (who.isPresent() && instancesFor(late.id()) == 0) {
      messages.start(
          new CaseKey(late.caseKey().orElseThrow()),
          new DeadlineMissed(variables(late.id(), who.get())));
    }
  }

  /** Whether a follow-up has nothing left to follow up. */
  boolean isDeadlineMet() {
    return withoutPerson.call(() -> !met().isEmpty());
  }

  /** Ends the follow-ups of tasks that are done or not late any more. */
  void deadlinesMet() {
    withoutPerson.run(
        () ->
            met()
                .forEach(
                    instance ->
                        runtimeService
                            .createMessageCorrelation(CaseMessage.name(DeadlineMet.class))
                            .processInstanceId(instance)
                            .correlate()));
  }

  private List<String> met() {
    Map<String, String> watched = new HashMap<>();
    runtimeService
        .createVariableInstanceQuery()
        .variableName(DeadlineFollowUpModel.WATCHED_TASK.name())
        .list()
        .forEach(
            variable -> watched.put(variable.getProcessInstanceId(), (String) variable.getValue()));
    Set<String> late =
        lateTasks.overdue(watched.values()).stream().map(LateTask::id).collect(Collectors.toSet());
    return watched.keySet().stream().filter(id -> !late.contains(watched.get(id))).toList();
  }

  private long instancesFor(String taskId) {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(DeadlineFollowUpModel.KEY)
        .variableValueEquals(DeadlineFollowUpModel.WATCHED_TASK.name(), taskId)
        .count();
  }

  private Optional<String> whoFollowsUp(String taskId) {
    List<String> groups =
        taskService.getIdentityLinksForTask(taskId).stream()
            .map(IdentityLink::getGroupId)
            .filter(group -> group != null)
            .toList();
    if (groups.stream().anyMatch(Roles::isMunicipality)) {
      return Optional.of(DeadlineFollowUpModel.COORDINATOR);
    }
    return groups.equals(List.of(Roles.SECRETARIAT))
        ? Optional.empty()
        : Optional.of(DeadlineFollowUpModel.SECRETARIAT);
  }

  private Map<String, Object> variables(String taskId, String who) {
    Map<String, Object> variables = new HashMap<>();
    variables.put(DeadlineFollowUpModel.WATCHED_TASK.name(), taskId);
    variables.put(DeadlineFollowUpModel.FOLLOW_UP_BY.name(), who);
    for (ProcessVariable<String> carried : CaseModel.CARRIED) {
      carried.find(taskService, taskId).ifPresent(value -> variables.put(carried.name(), value));
    }
    return variables;
  }
}
