package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The open tasks whose due date comes near or has passed, but for those of cases that rest. */
@Component
class LateTasks {

  private final TaskService taskService;
  private final DueDateRows dueDates;
  private final ObjectProvider<PausedCases> pausedCases;
  private final WithoutPerson withoutPerson;
  private final Clock clock;

  LateTasks(
      TaskService taskService,
      DueDateRows dueDates,
      ObjectProvider<PausedCases> pausedCases,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.taskService = taskService;
    this.dueDates = dueDates;
    this.pausedCases = pausedCases;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  /** Those that are due until the end of a day, in order. */
  List<LateTask> dueUntil(LocalDate day) {
    Date end = Date.from(day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    Map<String, Boolean> resting = new HashMap<>();
    return late(() -> taskService.createTaskQuery().dueBefore(end))
        .filter(
            task ->
                task.caseKey().isEmpty()
                    || !resting.computeIfAbsent(task.caseKey().get(), this::rests))
        .sorted(Comparator.comparing(LateTask::due).thenComparing(LateTask::id))
        .toList();
  }

  /** The task, if it is open and its due date has passed. */
  Optional<LateTask> overdue(String taskId) {
    return overdue(List.of(taskId)).stream().findFirst();
  }

  /** Those of the tasks that are open and whose due dates have passed. */
  List<LateTask> overdue(Collection<String> taskIds) {
    LocalDate today = LocalDate.now(clock);
    return taskIds.isEmpty()
        ? List.of()
        : late(() -> taskService.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)))
            .filter(task -> task.due().isBefore(today))
            .toList();
  }

  private Stream<LateTask> late(Supplier<TaskQuery> query) {
    List<Task> tasks =
        withoutPerson.call(() -> query.get().list()).stream()
            .filter(task -> task.getDueDate() != null)
            .toList();
    Map<String, String> keys = dueDates.caseKeys(tasks.stream().map(Task::getId).toList());
    return tasks.stream()
        .map(
            task ->
                new LateTask(
                    task.getId(),
                    task.getProcessDefinitionId().split(":", 2)[0],
                    task.getTenantId(),
                    Optional.ofNullable(keys.get(task.getId())),
                    day(task.getDueDate()),
                    day(task.getCreateTime())));
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }

  private boolean rests(String caseKey) {
    CaseKey key = new CaseKey(caseKey);
    return pausedCases.stream().anyMatch(paused -> paused.isPaused(key));
  }
}
