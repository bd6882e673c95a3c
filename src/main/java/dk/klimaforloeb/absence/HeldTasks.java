package dk.klimaforloeb.absence;

import dk.klimaforloeb.engine.access.WithoutPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's claimed tasks, and the table of how they changed hands. */
@Component
class HeldTasks {

  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final HistoryService historyService;
  private final JdbcClient jdbc;
  private final WithoutPerson withoutPerson;
  private final Clock clock;

  HeldTasks(
      TaskService taskService,
      RuntimeService runtimeService,
      HistoryService historyService,
      JdbcClient jdbc,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.historyService = historyService;
    this.jdbc = jdbc;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  /** The open task, if the one who asks may see it. */
  Optional<Task> visible(String taskId) {
    return Optional.ofNullable(taskService.createTaskQuery().taskId(taskId).singleResult());
  }

  /** All tasks that the person has claimed, the oldest first. */
  List<Task> of(String person) {
    return withoutPerson.call(
        () ->
            taskService
                .createTaskQuery()
                .taskAssignee(person)
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list());
  }

  /** How many tasks the person has claimed, whoever asks. */
  long count(String person) {
    return withoutPerson.call(() -> taskService.createTaskQuery().taskAssignee(person).count());
  }

  /** Ids of the groups that the task lies with. */
  List<String> groupsOf(Task task) {
    return withoutPerson.call(
        () ->
            taskService.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .sorted()
                .toList());
  }

  /** Since when the present holder has it. */
  Optional<Instant> heldSince(Task task) {
    return withoutPerson
        .call(
            () ->
                historyService
                    .createHistoricIdentityLinkLogQuery()
                    .taskId(task.getId())
                    .type(IdentityLinkType.ASSIGNEE)
                    .userId(task.getAssignee())
                    .operationType("add")
                    .list())
        .stream()
        .map(HistoricIdentityLinkLog::getTime)
        .max(Date::compareTo)
        .map(Date::toInstant);
  }

  /** Gives the task into other hands, as the engine, and notes how. */
  void change(Task task, Handover handover) {
    withoutPerson.run(
        () -> {
          taskService.setAssignee(task.getId(), handover.to());
          note(task, handover);
        });
  }

  private void note(Task task, Handover handover) {
    jdbc.sql(
            """
            insert into task_handover (task_id, task_name, tenant_id, business_key, happened_at,
              kind, from_person, to_person, by_person, reason)
            values (:task, :name, :tenant, :businessKey, :now, :kind, :from, :to, :by, :reason)
            """)
        .param("task", task.getId())
        .param("name", task.getName())
        .param("tenant", task.getTenantId())
        .param("businessKey", businessKey(task))
        .param("now", OffsetDateTime.now(clock))
        .param("kind", handover.kind().inTable())
        .param("from", handover.from())
        .param("to", handover.to())
        .param("by", handover.by())
        .param("reason", handover.reason())
        .update();
  }

  private String businessKey(Task task) {
    ProcessInstance instance =
        runtimeService
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult();
    return instance == null ? null : instance.getBusinessKey();
  }

  /** How the task changed hands outside of claiming, the oldest first. */
  List<Moved> moved(String taskId) {
    return jdbc.sql(
            """
            select happened_at, kind, from_person, to_person, by_person, reason from task_handover
            where task_id = :task order by id
            """)
        .param("task", taskId)
        .query((row, number) -> moved(row))
        .list();
  }

  /** The same for all tasks of a case. */
  List<MovedTask> movedIn(String businessKey) {
    return jdbc.sql(
            """
            select task_id, task_name, happened_at, kind, from_person, to_person, by_person, reason
            from task_handover where business_key = :key order by id
            """)
        .param("key", businessKey)
        .query(
            (row, number) ->
                new MovedTask(row.getString("task_id"), row.getString("task_name"), moved(row)))
        .list();
  }

  private static Moved moved(ResultSet row) throws SQLException {
    return new Moved(
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("kind"),
        row.getString("from_person"),
        row.getString("to_person"),
        row.getString("by_person"),
        row.getString("reason"));
  }

  /**
   * A row of the table.
   *
   * @param kind as it is in the table, see {@link Handover.Kind}
   */
  record Moved(Instant at, String kind, String from, String to, String by, String reason) {}

  /** How a task of a case changed hands. */
  record MovedTask(String taskId, String name, Moved move) {}
}
