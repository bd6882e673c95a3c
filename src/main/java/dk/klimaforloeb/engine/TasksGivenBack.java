package dk.klimaforloeb.engine;

import java.util.List;

/**
 * Claimed tasks went back to the groups they lie with; published in the transaction that gives them
 * back, at its end, when who left a group is found there no longer.
 *
 * @param taskIds the engine's ids of the tasks, in the order in which they were made
 * @param formerAssignee user id of who had them; may be nobody's any more
 * @param formerName the name of who had them
 */
public record TasksGivenBack(List<String> taskIds, String formerAssignee, String formerName) {

  /** Copies the list. */
  public TasksGivenBack {
    taskIds = List.copyOf(taskIds);
  }
}
