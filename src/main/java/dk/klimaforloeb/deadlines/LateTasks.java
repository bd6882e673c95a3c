package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
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
    return withoutPerson.call(
        () ->
            taskService.createTaskQuery().dueBefore(end).list().stream()
                .map(this::late)
                .filter(task -> !rests(task))
                .sorted(Comparator.comparing(LateTask::due).thenComparing(LateTask::id))
                .toList());
  }

  /** The task, if it is open and its due date has passed. */
  Optional<LateTask> overdue(String taskId) {
    return withoutPerson
        .call(
            () -> Optional.ofNullable(taskService.createTaskQuery().taskId(taskId).singleResult()))
        .filter(task -> task.getDueDate() != null)
        .map(this::late)
        .filter(task -> task.due().isBefore(LocalDate.now(clock)));
  }

  private LateTask late(Task task) {
    return new LateTask(
        task.getId(),
        task.getProcessDefinitionId().split(":", 2)[0],
        task.getTenantId(),
        dueDates.caseKey(task.getId()),
        day(task.getDueDate()),
        day(task.getCreateTime()));
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }

  private boolean rests(LateTask task) {
    return task.caseKey()
        .map(CaseKey::new)
        .filter(key -> pausedCases.stream().anyMatch(paused -> paused.isPaused(key)))
        .isPresent();
  }
}
