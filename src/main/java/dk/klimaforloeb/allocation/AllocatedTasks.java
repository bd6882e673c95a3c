package dk.klimaforloeb.allocation;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The open tasks that lie with a group because the division of tasks named it. */
@Component
class AllocatedTasks {

  private static final String ALLOCATED_GROUP = "${allocation.candidateGroup}";

  private final RepositoryService repositoryService;
  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final TaskDivision division;
  private final AllocationRows rows;

  AllocatedTasks(
      RepositoryService repositoryService,
      TaskService taskService,
      RuntimeService runtimeService,
      TaskDivision division,
      AllocationRows rows) {
    this.repositoryService = repositoryService;
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.division = division;
    this.rows = rows;
  }

  /** Whether something runs that was not allocated by the table that rules now. */
  boolean areAnyOfOldTables() {
    return division.version().map(rows::isAnyOpenOfOthers).orElse(false);
  }

  /**
   * Those that may be allocated in such a way, of whatever version of their process: none of those
   * that are is missing. Each way is judged once, so that where none is such no task is looked at.
   */
  List<Task> openWhere(Predicate<Allocations.Known> isSuch) {
    Map<Allocations.Known, Boolean> judged = new HashMap<>();
    Map<String, Set<String>> instances = new LinkedHashMap<>();
    for (VariableInstance variable :
        runtimeService
            .createVariableInstanceQuery()
            .variableName(Allocations.ALLOCATION.name())
            .list()) {
      Allocations.ALLOCATION
          .find(Collections.singletonMap(variable.getName(), variable.getValue()))
          .map(Allocations.Known::of)
          .filter(known -> judged.computeIfAbsent(known, isSuch::test))
          .ifPresent(
              known ->
                  instances
                      .computeIfAbsent(
                          variable.getProcessDefinitionId(), process -> new TreeSet<>())
                      .add(variable.getProcessInstanceId()));
    }
    return instances.entrySet().stream()
        .flatMap(
            in -> openIn(in.getKey()).filter(t -> in.getValue().contains(t.getProcessInstanceId())))
        .toList();
  }

  private Stream<Task> openIn(String process) {
    String[] allocated =
        repositoryService
            .getBpmnModelInstance(process)
            .getModelElementsByType(UserTask.class)
            .stream()
            .filter(task -> ALLOCATED_GROUP.equals(task.getCamundaCandidateGroups()))
            .map(UserTask::getId)
            .toArray(String[]::new);
    // Without keys the engine would find the tasks of all keys.
    return allocated.length == 0
        ? Stream.empty()
        : taskService
            .createTaskQuery()
            .processDefinitionId(process)
            .taskDefinitionKeyIn(allocated)
            .list()
            .stream();
  }

  /** Whether the task is offered to this group and nobody else; by hand, others may be added. */
  boolean isOfferedTo(String taskId, String group) {
    return taskService.getIdentityLinksForTask(taskId).stream()
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLink::getGroupId)
        .toList()
        .equals(Collections.singletonList(group));
  }

  /** Whether somebody has claimed the task or was handed it. */
  boolean isTaken(String taskId) {
    return taskService.createTaskQuery().taskId(taskId).taskAssigned().count() > 0;
  }

  /** Offers the task to another group instead. */
  void move(String taskId, String from, String to) {
    taskService.deleteCandidateGroup(taskId, from);
    taskService.addCandidateGroup(taskId, to);
  }
}
