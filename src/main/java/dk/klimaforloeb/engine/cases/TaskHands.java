package dk.klimaforloeb.engine.cases;

import java.time.Instant;
import java.util.List;

/** Through whose hands tasks went; the module that moves them knows. */
public interface TaskHands {

  /**
   * How a task changed hands, the oldest first; that the task may be read is for the caller to see
   * to.
   *
   * @param taskId the engine's id, of an open or a finished task
   */
  List<Change> of(String taskId);

  /**
   * A change.
   *
   * @param what Danish sentence; without names where they are not for whoever asks
   * @param reason as it was typed; null where none was
   */
  record Change(Instant at, String what, String reason) {}
}
