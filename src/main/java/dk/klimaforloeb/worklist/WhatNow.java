package dk.klimaforloeb.worklist;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.TaskAccess;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tells who handed in a task what happens now and who has the ball. */
@Component
class WhatNow {

  private static final int MOST_TASKS = 3;

  private final HistoryService historyService;
  private final RuntimeService runtimeService;
  private final TaskService taskService;
  private final TaskGroups groups;
  private final Cards cards;
  private final CurrentPerson person;
  private final WithoutPerson withoutPerson;
  private final Texts texts = new Texts(WorklistPlugin.ID);

  WhatNow(
      HistoryService historyService,
      RuntimeService runtimeService,
      TaskService taskService,
      TaskGroups groups,
      Cards cards,
      CurrentPerson person,
      WithoutPerson withoutPerson) {
    this.historyService = historyService;
    this.runtimeService = runtimeService;
    this.taskService = taskService;
    this.groups = groups;
    this.cards = cards;
    this.person = person;
    this.withoutPerson = withoutPerson;
  }

  /**
   * @param taskId the engine's id of a task that was handed in; of one that who asks may not see,
   *     as of one that there is not, nothing is told
   */
  View after(String taskId) {
    HistoricTaskInstance done =
        historyService.createHistoricTaskInstanceQuery().taskId(taskId).finished().singleResult();
    return done == null ? new View(null, null, false) : told(done);
  }

  private View told(HistoricTaskInstance done) {
    HistoricProcessInstance root =
        historyService
            .createHistoricProcessInstanceQuery()
            .processInstanceId(done.getRootProcessInstanceId())
            .singleResult();
    if (root == null) {
      return new View(texts.get("worklist.after.nothing"), null, false);
    }
    // What came in the very millisecond counts as come after it.
    Date since = new Date(done.getEndTime().getTime() - 1);
    List<Task> come = list(inCaseOf(root).taskCreatedAfter(since));
    if (!come.isEmpty()) {
      return lying("worklist.after.lies", come);
    }
    if (root.getEndTime() != null) {
      return new View(texts.get("worklist.after.over"), null, true);
    }
    List<Task> open = list(inCaseOf(root));
    return open.isEmpty()
        ? new View(texts.get("worklist.after.nothing"), null, false)
        : new View(lying("worklist.after.waits", open).sentence(), null, false);
  }

  /** The open tasks of the case that who asks may see; without a case those of the process. */
  private TaskQuery inCaseOf(HistoricProcessInstance root) {
    TaskQuery query = taskService.createTaskQuery().orderByTaskCreateTime().desc();
    if (root.getBusinessKey() != null) {
      return query.processInstanceBusinessKey(root.getBusinessKey());
    }
    List<String> instances = new ArrayList<>(List.of(root.getId()));
    runtimeService
        .createProcessInstanceQuery()
        .rootProcessInstanceId(root.getId())
        .listPage(0, QueryLimit.MOST_RESULTS)
        .stream()
        .map(ProcessInstance::getId)
        .forEach(instances::add);
    return query.processInstanceIdIn(instances.toArray(String[]::new));
  }

  private static List<Task> list(TaskQuery query) {
    return query.listPage(0, QueryLimit.MOST_RESULTS);
  }

  private View lying(String textKey, List<Task> tasks) {
    CurrentPerson.Person asks = person.get();
    return withoutPerson.call(
        () -> {
          Map<String, List<Task>> byGroup =
              tasks.stream()
                  .limit(MOST_TASKS)
                  .collect(
                      Collectors.groupingBy(
                          this::lieWith, LinkedHashMap::new, Collectors.toList()));
          String where =
              byGroup.entrySet().stream()
                  .map(
                      entry ->
                          texts.get("worklist.after.with", entry.getKey(), names(entry.getValue())))
                  .collect(Collectors.joining("; "));
          String more =
              tasks.size() > MOST_TASKS
                  ? texts.get("worklist.after.more", tasks.size() - MOST_TASKS)
                  : "";
          return new View(
              texts.get(textKey, tasks.size(), where, more), next(asks, tasks).orElse(null), true);
        });
  }

  private String lieWith(Task task) {
    return groups
        .names(groups.candidates(task))
        .orElseGet(() -> texts.get("worklist.after.nobody"));
  }

  private String names(List<Task> tasks) {
    return tasks.stream()
        .map(
            task ->
                cards
                    .subject(task)
                    .map(subject -> texts.get("worklist.task", task.getName(), subject))
                    .orElse(task.getName()))
        .collect(Collectors.joining(", "));
  }

  /** The one to go on with, if it is for who asks. */
  private Optional<String> next(CurrentPerson.Person asks, List<Task> tasks) {
    return tasks.stream()
        .filter(task -> TaskAccess.mayWorkOn(task.getAssignee(), groups.candidates(task), asks))
        .map(Task::getId)
        .findFirst();
  }

  /**
   * What is told.
   *
   * @param sentence in Danish; null of a task that was not handed in
   * @param next id of a task that who asks can go on with; null where there is none
   * @param isKnown whether that is how it stays; what comes next may still be on its way
   */
  record View(String sentence, String next, boolean isKnown) {}
}
