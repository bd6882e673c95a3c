package dk.klimaforloeb.engine.access;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * The rule of who may work on a task: its assignee, or while unclaimed a member of a candidate
 * group.
 */
public final class TaskAccess {

  private TaskAccess() {}

  /**
   * @param person who asks; null stands for the engine itself, which may do everything
   */
  public static boolean mayWorkOn(DelegateTask task, Authentication person) {
    if (person == null) {
      return true;
    }
    if (task.getAssignee() != null) {
      return task.getAssignee().equals(person.getUserId());
    }
    List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
    return task.getCandidates().stream()
        .anyMatch(
            link ->
                groups.contains(link.getGroupId())
                    || (link.getUserId() != null && link.getUserId().equals(person.getUserId())));
  }
}
