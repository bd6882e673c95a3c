package dk.klimaforloeb.engine.drafts;

import dk.klimaforloeb.engine.access.CurrentPerson.Person;
import dk.klimaforloeb.engine.access.TaskAccess;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;

/** What the engine's history knows of the tasks that drafts belong to, open ones and ended ones. */
@Component
class DraftTasks {

  /** How the engine's history calls a task that somebody handed in. */
  private static final String HANDED_IN = "completed";

  private final TaskService taskService;
  private final HistoryService historyService;
  private final IdentityService identityService;
  private final WithoutPerson withoutPerson;

  DraftTasks(
      TaskService taskService,
      HistoryService historyService,
      IdentityService identityService,
      WithoutPerson withoutPerson) {
    this.taskService = taskService;
    this.historyService = historyService;
    this.identityService = identityService;
    this.withoutPerson = withoutPerson;
  }

  /** The task, whoever asks; empty when there was none, or the history has forgotten it. */
  Optional<HistoricTaskInstance> find(String taskId) {
    return Optional.ofNullable(
        withoutPerson.call(
            () -> historyService.createHistoricTaskInstanceQuery().taskId(taskId).singleResult()));
  }

  static boolean isOpen(HistoricTaskInstance task) {
    return task.getEndTime() == null;
  }

  /** Whether the person sees the task, with the engine's own checks of tenant and grants. */
  boolean isVisible(HistoricTaskInstance task) {
    return taskService.createTaskQuery().taskId(task.getId()).count() > 0;
  }

  boolean mayWorkOn(HistoricTaskInstance task, Person person) {
    List<IdentityLink> candidates =
        withoutPerson.call(() -> taskService.getIdentityLinksForTask(task.getId())).stream()
            .filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
            .toList();
    return TaskAccess.mayWorkOn(task.getAssignee(), candidates, person);
  }

  /** Whether the ended task lay with a group of the person's, in a case that the person sees. */
  boolean couldWorkOn(HistoricTaskInstance task, Person person) {
    return person.tenants().contains(task.getTenantId())
        && withoutPerson
            .call(
                () ->
                    historyService
                        .createHistoricIdentityLinkLogQuery()
                        .taskId(task.getId())
                        .type(IdentityLinkType.CANDIDATE)
                        .list())
            .stream()
            .map(HistoricIdentityLinkLog::getGroupId)
            .filter(Objects::nonNull)
            .anyMatch(person.groups()::contains);
  }

  /** The case's business key; null outside a journey. */
  String businessKey(HistoricTaskInstance task) {
    HistoricProcessInstance instance =
        withoutPerson.call(
            () ->
                historyService
                    .createHistoricProcessInstanceQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .singleResult());
    return instance == null ? null : instance.getBusinessKey();
  }

  /** When the task ended; the beginning of time when even the history has forgotten it. */
  static Instant endOf(Optional<HistoricTaskInstance> task) {
    return task.map(HistoricTaskInstance::getEndTime)
        .map(end -> Instant.ofEpochMilli(end.getTime()))
        .orElse(Instant.EPOCH);
  }

  /** Whether it was this person who handed the task in. */
  static boolean wasHandedInBy(HistoricTaskInstance task, String person) {
    return HANDED_IN.equals(task.getDeleteReason()) && person.equals(task.getAssignee());
  }

  /** The name of whose case it is; null when the tenant is no longer known. */
  String nameOfTenant(String tenantId) {
    Tenant tenant =
        withoutPerson.call(
            () -> identityService.createTenantQuery().tenantId(tenantId).singleResult());
    return tenant == null ? null : tenant.getName();
  }

  boolean isUser(String person) {
    return withoutPerson.call(() -> identityService.createUserQuery().userId(person).count() > 0);
  }
}
