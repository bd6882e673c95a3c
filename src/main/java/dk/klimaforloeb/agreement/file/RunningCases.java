package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What runs, or ran, by the agreement that was last in use. */
@Component
class RunningCases {

  private final RuntimeService runtimeService;
  private final TaskService taskService;

  RunningCases(RuntimeService runtimeService, TaskService taskService) {
    this.runtimeService = runtimeService;
    this.taskService = taskService;
  }

  /** Cases of whole programmes that run: the keys of their agreements. */
  List<String> programmes() {
    return cases().filter(key -> !isJourney(key)).map(CaseKey::agreement).distinct().toList();
  }

  /** Running journeys. */
  List<CaseKey> journeys() {
    return cases().filter(RunningCases::isJourney).toList();
  }

  /** Open tasks that lie with the group, whoever has taken them. */
  List<Task> tasksOf(String group) {
    return taskService.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks().list();
  }

  private static boolean isJourney(CaseKey key) {
    return key.municipalityCode().isPresent();
  }

  private Stream<CaseKey> cases() {
    return runtimeService
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .orderByBusinessKey()
        .asc()
        .list()
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .filter(Objects::nonNull)
        .distinct()
        .map(CaseKey::new);
  }
}
