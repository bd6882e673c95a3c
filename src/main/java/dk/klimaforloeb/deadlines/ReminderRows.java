package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.deadlines.ReminderStep.Kind;
import dk.klimaforloeb.deadlines.ReminderSteps.Reminded;
import java.time.LocalDate;
import java.util.Optional;
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

  /** The last påmindelse or rykker about the task's present due date. */
  Optional<Reminded> lastReminder(LateTask task) {
    return jdbc.sql(
            "select kind, days, taken_on from task_reminder where task_id = ? and due_on = ?"
                + " and kind <> ? order by id desc fetch first 1 rows only")
        .params(task.id(), task.due(), Kind.FOLLOW_UP.code())
        .query(
            (row, number) ->
                new Reminded(
                    row.getString("kind"),
                    row.getInt("days"),
                    row.getObject("taken_on", LocalDate.class)))
        .optional();
  }

  /** How often the task's people were reminded of it. */
  int reminders(String taskId) {
    return jdbc.sql("select count(*) from task_reminder where task_id = ? and kind <> ?")
        .params(taskId, Kind.FOLLOW_UP.code())
        .query(Integer.class)
        .single();
  }

  /** When somebody was last asked to follow it up. */
  Optional<LocalDate> lastFollowUp(LateTask task) {
    return jdbc.sql(
            "select taken_on from task_reminder where task_id = ? and due_on = ? and kind = ?"
                + " order by id desc fetch first 1 rows only")
        .params(task.id(), task.due(), Kind.FOLLOW_UP.code())
        .query(LocalDate.class)
        .optional();
  }
}
