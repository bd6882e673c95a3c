package dk.klimaforloeb.engine.forms;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What a capability adds to one of its forms: values already known, rules across fields, and what
 * becomes of a submission. All of it runs in the engine's transaction.
 */
public interface TaskForm {

  /** The form's id, which is the stem of its file. */
  String key();

  /**
   * Values to fill in, by key: strings, numbers, booleans, or lists and maps of them; and what
   * texts of the form show, as {@link Shown}, or as strings where it is only what somebody typed.
   * Only asked for on behalf of someone who may work on the task; no process variable is written.
   */
  default Map<String, Object> known(DelegateTask task) {
    return Map.of();
  }

  /** Rules that the form file cannot say. Fields that failed the form's own rules are absent. */
  default void check(Submission submission, Refusals refusals) {}

  /** Stores what was submitted, and sets the process variables that the model declares. */
  void accept(Submission submission);
}
