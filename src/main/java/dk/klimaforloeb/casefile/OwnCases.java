package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.DanishOrder;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The cases in which there is something to do for whoever asks, with what that is. */
@Component
class OwnCases {

  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final CaseFiles files;
  private final CurrentPerson person;
  private final WithoutPerson withoutPerson;

  OwnCases(
      TaskService taskService,
      RuntimeService runtimeService,
      CaseFiles files,
      CurrentPerson person,
      WithoutPerson withoutPerson) {
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.files = files;
    this.person = person;
    this.withoutPerson = withoutPerson;
  }

  /** In the order of the municipalities' names. */
  List<Own> list() {
    List<Task> tasks = tasks();
    Set<String> ids = tasks.stream().map(Task::getId).collect(Collectors.toSet());
    return keys(tasks).stream()
        .flatMap(key -> own(key, ids).stream())
        .sorted(Comparator.comparing(Own::title, DanishOrder.COMPARATOR))
        .toList();
  }

  /** Taken by the person, or lying with a group of his or hers while nobody has them. */
  private List<Task> tasks() {
    CurrentPerson.Person asks = person.get();
    List<Task> tasks = new ArrayList<>(page(taskService.createTaskQuery().taskAssignee(asks.id())));
    if (!asks.groups().isEmpty()) {
      tasks.addAll(
          page(taskService.createTaskQuery().taskCandidateGroupIn(List.copyOf(asks.groups()))));
    }
    return tasks;
  }

  private static List<Task> page(TaskQuery query) {
    return query.orderByTaskCreateTime().asc().listPage(0, QueryLimit.MOST_RESULTS);
  }

  private List<CaseKey> keys(List<Task> tasks) {
    Set<String> instances =
        tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    if (instances.isEmpty()) {
      return List.of();
    }
    Set<String> keys =
        withoutPerson.call(
            () ->
                runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .list()
                    .stream()
                    .map(ProcessInstance::getBusinessKey)
                    .filter(key -> key != null)
                    .collect(Collectors.toSet()));
    return keys.stream().map(CaseKey::new).toList();
  }

  private Optional<Own> own(CaseKey key, Set<String> tasks) {
    return files
        .head(key)
        .map(
            head ->
                new Own(
                    key.page(),
                    head.title(),
                    head.round(),
                    head.phases().stream()
                        .filter(CaseHead.Step::isRunning)
                        .map(CaseHead.Step::name)
                        .findFirst()
                        .orElse(null),
                    Stream.concat(head.ball().stream(), head.beside().stream())
                        .filter(task -> tasks.contains(task.id()))
                        .toList(),
                    head.ball().stream()
                        .filter(task -> !tasks.contains(task.id()))
                        .map(CaseFile.OpenTask::party)
                        .distinct()
                        .toList(),
                    head.next()));
  }

  /**
   * A case.
   *
   * @param link to its page
   * @param phase that is under way; null between two
   * @param tasks what there is to do for whoever asks
   * @param others who else has the ball
   * @param next the next milestone; null when there is none
   */
  record Own(
      String link,
      String title,
      String round,
      String phase,
      List<CaseFile.OpenTask> tasks,
      List<String> others,
      String next) {}
}
