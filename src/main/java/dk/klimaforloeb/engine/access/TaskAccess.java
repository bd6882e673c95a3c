package dk.klimaforloeb.engine.access;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;

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
    // Who has it decides alone; the candidates cost a question to the database.
    List<IdentityLink> none = List.of();
    return mayWorkOn(
        task.getAssignee(), task.getAssignee() == null ? task.getCandidates() : none, person);
  }

  /**
   * @param assignee user id of who has the task, or null
   * @param candidates the task's candidate users and groups
   * @param person who asks
   */
  public static boolean mayWorkOn(
      String assignee, Collection<IdentityLink> candidates, Authentication person) {
    if (assignee != null) {
      return assignee.equals(person.getUserId());
    }
    List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
    return candidates.stream()
        .anyMatch(
            link ->
                groups.contains(link.getGroupId())
                    || (link.getUserId() != null && link.getUserId().equals(person.getUserId())));
  }
}
