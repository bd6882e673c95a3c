package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.deadlines.ReminderStep.Kind;
import dk.klimaforloeb.deadlines.ReminderSteps.Reminded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was reminded of which task when. */
@Component
class ReminderRows {

  private final JdbcClient jdbc;

  ReminderRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(LateTask task, ReminderStep step, LocalDate today) {
    jdbc.sql(
            "insert into task_reminder (task_id, tenant_id, case_key, due_on, kind, days, taken_on)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            task.id(),
            task.tenant(),
            task.caseKey().orElse(null),
            task.due(),
            step.kind().code(),
            step.days(),
            today)
        .update();
  }

  /** What was done about the present due dates of these tasks. */
  Taken taken(Collection<LateTask> tasks) {
    Map<String, List<Row>> byTask = new HashMap<>();
    if (!tasks.isEmpty()) {
      jdbc.sql(
              "select task_id, due_on, kind, days, taken_on from task_reminder"
                  + " where task_id in (:tasks) order by id")
          .param("tasks", tasks.stream().map(LateTask::id).toList())
          .query(
              row -> {
                byTask
                    .computeIfAbsent(row.getString("task_id"), task -> new ArrayList<>())
                    .add(
                        new Row(
                            row.getObject("due_on", LocalDate.class),
                            new Reminded(
                                row.getString("kind"),
                                row.getInt("days"),
                                row.getObject("taken_on", LocalDate.class))));
              });
    }
    return new Taken(byTask);
  }

  /** How often the task's people were reminded of it. */
  int reminders(String taskId) {
    return jdbc.sql("select count(*) from task_reminder where task_id = ? and kind <> ?")
        .params(taskId, Kind.FOLLOW_UP.code())
        .query(Integer.class)
        .single();
  }

  private record Row(LocalDate dueOn, Reminded what) {}

  /** The steps that were taken about some tasks. */
  static final class Taken {

    private final Map<String, List<Row>> byTask;

    private Taken(Map<String, List<Row>> byTask) {
      this.byTask = byTask;
    }

    /** The last reminder about the task's present due date. */
    Optional<Reminded> lastReminder(LateTask task) {
      return last(task, step -> !step.isFollowUp());
    }

    /** When somebody was last asked to follow it up. */
    Optional<LocalDate> lastFollowUp(LateTask task) {
      return last(task, Reminded::isFollowUp).map(Reminded::on);
    }

    private Optional<Reminded> last(LateTask task, Predicate<Reminded> kind) {
      return byTask.getOrDefault(task.id(), List.of()).stream()
          .filter(row -> row.dueOn().equals(task.due()))
          .map(Row::what)
          .filter(kind)
          .reduce((earlier, later) -> later);
    }
  }
}
