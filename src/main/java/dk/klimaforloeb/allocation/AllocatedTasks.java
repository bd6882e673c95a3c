package dk.klimaforloeb.allocation;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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

  AllocatedTasks(RepositoryService repositoryService, TaskService taskService) {
    this.repositoryService = repositoryService;
    this.taskService = taskService;
  }

  /** All of them, of whatever version of their process. */
  List<Task> open() {
    return repositoryService.createProcessDefinitionQuery().list().stream()
        .flatMap(this::openIn)
        .toList();
  }

  private Stream<Task> openIn(ProcessDefinition process) {
    String[] allocated =
        repositoryService
            .getBpmnModelInstance(process.getId())
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
            .processDefinitionId(process.getId())
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
