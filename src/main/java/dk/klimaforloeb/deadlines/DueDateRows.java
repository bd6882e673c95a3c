package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.deadlines.DueDate.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates of tasks with their history: a change is a row of its own, the last one holds. */
@Component
class DueDateRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  DueDateRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param taskId the engine's id of the task
   * @param tenant whose case it is
   * @param caseKey business key of the case; null outside of all cases
   * @param person user id of who changed it; null when the program did
   */
  void add(String taskId, DueDate due, String tenant, String caseKey, String person) {
    jdbc.sql(
            "insert into task_due_date (task_id, tenant_id, case_key, set_at, set_by, due_on,"
                + " planned_on, source, line) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            taskId,
            tenant,
            caseKey,
            clock.instant().atZone(clock.getZone()).toOffsetDateTime(),
            person,
            due.dueOn(),
            due.plannedOn(),
            due.source().code(),
            due.line())
        .update();
  }

  /** The dates that hold, by the tasks' ids; none for a task from before there were such dates. */
  Map<String, DueDate> latest(Collection<String> taskIds) {
    Map<String, DueDate> latest = new HashMap<>();
    if (!taskIds.isEmpty()) {
      jdbc.sql(
              "select task_id, due_on, planned_on, source, line from task_due_date"
                  + " where task_id in (:tasks) order by id")
          .param("tasks", taskIds)
          .query((RowCallbackHandler) row -> latest.put(row.getString("task_id"), read(row)));
    }
    return latest;
  }

  /**
   * How the dates of a case's tasks moved after they were first set, in order; without those that
   * were put off one by one, which the forms tell by which that was done.
   */
  List<Move> moves(String caseKey) {
    Map<String, DueDate> latest = new HashMap<>();
    List<Move> moves = new ArrayList<>();
    jdbc.sql(
            "select task_id, set_at, set_by, due_on, planned_on, source, line from task_due_date"
                + " where case_key = ? order by id")
        .params(caseKey)
        .query(
            (RowCallbackHandler)
                row -> {
                  DueDate now = read(row);
                  DueDate before = latest.put(row.getString("task_id"), now);
                  boolean isTold = now.source() == Source.EXTENDED;
                  if (before != null && !isTold && !isSameDay(before, now)) {
                    moves.add(
                        new Move(
                            row.getString("task_id"),
                            row.getObject("set_at", OffsetDateTime.class).toInstant(),
                            row.getString("set_by"),
                            before.dueOn() == null ? before.plannedOn() : before.dueOn(),
                            now));
                  }
                });
    return moves;
  }

  private static boolean isSameDay(DueDate one, DueDate other) {
    return Objects.equals(one.dueOn(), other.dueOn())
        && Objects.equals(one.plannedOn(), other.plannedOn());
  }

  /** Business keys of the cases of those of the tasks that are in one, by the tasks' ids. */
  Map<String, String> caseKeys(Collection<String> taskIds) {
    Map<String, String> keys = new HashMap<>();
    if (!taskIds.isEmpty()) {
      jdbc.sql(
              "select distinct task_id, case_key from task_due_date"
                  + " where task_id in (:tasks) and case_key is not null")
          .param("tasks", taskIds)
          .query((RowCallbackHandler) row -> keys.put(row.getString(1), row.getString(2)));
    }
    return keys;
  }

  private static DueDate read(ResultSet row) throws SQLException {
    return new DueDate(
        row.getObject("due_on", LocalDate.class),
        row.getObject("planned_on", LocalDate.class),
        Source.of(row.getString("source")),
        row.getString("line"));
  }

  /**
   * That a task got another date.
   *
   * @param person user id of who changed it; null when the program did
   * @param before the last or planned day that held until then; null where there was none
   * @param due what holds since
   */
  record Move(String taskId, Instant at, String person, LocalDate before, DueDate due) {}
}
