package dk.klimaforloeb.engine.access;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** What the guard has to know of a task before the engine is asked. */
final class TaskGate {

  private final IdentityService identityService;
  private final TaskService taskService;
  private final WithoutPerson withoutPerson;

  TaskGate(IdentityService identityService, TaskService taskService, WithoutPerson withoutPerson) {
    this.identityService = identityService;
    this.taskService = taskService;
    this.withoutPerson = withoutPerson;
  }

  /** Whether no such task is open. */
  boolean isGone(String task) {
    return find(task).isEmpty();
  }

  /**
   * Whether no such task is open in the cases that the person may see; which of the two is nobody's
   * business.
   */
  boolean isGoneFor(Caller caller, String task) {
    return find(task).filter(found -> isOfOwnTenant(caller, found)).isEmpty();
  }

  /** Whether the user is in a group that the task lies with. */
  boolean isCandidate(String user, String task) {
    return user != null && withoutPerson.call(() -> isMemberOfCandidateGroup(user, task));
  }

  private Optional<Task> find(String task) {
    return Optional.ofNullable(
        withoutPerson.call(() -> taskService.createTaskQuery().taskId(task).singleResult()));
  }

  /** The engine's tenants do not hold for administrators. */
  private boolean isOfOwnTenant(Caller caller, Task task) {
    return caller.audiences().contains(Audience.ADMINISTRATORS)
        || withoutPerson.call(
            () ->
                identityService
                        .createTenantQuery()
                        .tenantId(task.getTenantId())
                        .userMember(caller.user())
                        .includingGroupsOfUser(true)
                        .count()
                    > 0);
  }

  private boolean isMemberOfCandidateGroup(String user, String task) {
    List<String> groups =
        taskService.getIdentityLinksForTask(task).stream()
            .map(IdentityLink::getGroupId)
            .filter(group -> group != null)
            .toList();
    return groups.stream()
        .anyMatch(
            group ->
                identityService.createUserQuery().userId(user).memberOfGroup(group).count() > 0);
  }
}
