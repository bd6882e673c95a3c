package dk.klimaforloeb.engine;

import java.util.Collection;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Why tasks lie with their groups, told by who gave them to the groups. */
public interface TaskReasons {

  /**
   * Of a task that is being made.
   *
   * @param groups ids of the groups with which it lies
   * @return in Danish; empty when it lies with them for no reason of its own
   */
  Optional<String> find(VariableScope task, Collection<String> groups);

  /** As {@link #find(VariableScope, Collection)}, of a task that is open already. */
  Optional<String> find(String taskId, Collection<String> groups);
}
