package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.QueryLimit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The dates of open tasks in words, for those who may read the tasks. */
@Component
public class TaskDates {

  private final TaskService taskService;
  private final DueDateRows rows;
  private final DueWords words;
  private final Clock clock;

  TaskDates(TaskService taskService, DueDateRows rows, DueWords words, Clock clock) {
    this.taskService = taskService;
    this.rows = rows;
    this.words = words;
    this.clock = clock;
  }

  /**
   * @param taskIds the engine's ids; those that who asks may not read are left out
   * @return by the task's id
   */
  public Map<String, View> of(List<String> taskIds) {
    Map<String, View> dates = new LinkedHashMap<>();
    if (!taskIds.isEmpty()) {
      List<Task> readable =
          taskService
              .createTaskQuery()
              .taskIdIn(taskIds.toArray(String[]::new))
              .listPage(0, QueryLimit.MOST_RESULTS);
      Map<String, DueDate> known = rows.latest(readable.stream().map(Task::getId).toList());
      readable.forEach(
          task ->
              dates.put(task.getId(), view(task, Optional.ofNullable(known.get(task.getId())))));
    }
    return dates;
  }

  private View view(Task task, Optional<DueDate> date) {
    Optional<LocalDate> due =
        Optional.ofNullable(task.getDueDate())
            .map(moment -> LocalDate.ofInstant(moment.toInstant(), clock.getZone()));
    return new View(
        due.or(() -> date.map(DueDate::plannedOn)).map(words::away).orElse(null),
        date.map(DueDate::line).orElse(null),
        due.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent());
  }

  /**
   * What people see of a task's date.
   *
   * @param when the due date or the day that is planned, and how far away it is by the programme's
   *     clock; null where there is none
   * @param line where the date comes from; null where that is not known
   * @param isLate whether the due date has passed
   */
  public record View(String when, String line, boolean isLate) {}
}
