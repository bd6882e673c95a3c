package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.access.CurrentPerson.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * The rule of who may work on a task: its assignee, or while unclaimed a member of a candidate
 * group.
 */
public final class TaskAccess {

  private TaskAccess() {}

  /**
   * @param person who asks; nobody stands for the engine itself, which may do everything
   */
  public static boolean mayWorkOn(DelegateTask task, Optional<Person> person) {
    if (person.isEmpty()) {
      return true;
    }
    // Who has it decides alone; the candidates cost a question to the database.
    List<IdentityLink> none = List.of();
    return mayWorkOn(
        task.getAssignee(), task.getAssignee() == null ? task.getCandidates() : none, person.get());
  }

  /**
   * @param assignee user id of who has the task, or null
   * @param candidates the task's candidate users and groups
   * @param person who asks
   */
  public static boolean mayWorkOn(
      String assignee, Collection<IdentityLink> candidates, Person person) {
    return assignee != null
        ? assignee.equals(person.id())
        : candidates.stream().anyMatch(link -> names(link, person));
  }

  private static boolean names(IdentityLink link, Person person) {
    return (link.getGroupId() != null && person.groups().contains(link.getGroupId()))
        || (link.getUserId() != null && link.getUserId().equals(person.id()));
  }
}
