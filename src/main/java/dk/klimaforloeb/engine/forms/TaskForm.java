package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What a capability adds to one of its forms: values already known, rules across fields, and how
 * the process goes on. All of it runs in the engine's transaction. What was handed in is recorded
 * in the case by {@link TaskFormService}, every field of it.
 */
public interface TaskForm {

  /** Which form it is, as what it is read, and what it shows. */
  FormContract contract();

  /**
   * Values to fill in, by key: strings, numbers, booleans, or lists and maps of them; and what
   * texts of the form show, as {@link Shown}, or as strings where it is only what somebody typed.
   * Only asked for on behalf of someone who may work on the task; no process variable is written. A
   * name that this version of the form does not know is left out.
   */
  default Map<String, Object> prefill(DelegateTask task) {
    return Map.of();
  }

  /** Rules that the form file cannot say. Fields that failed the form's own rules are absent. */
  default void check(Submission submission, Refusals refusals) {}

  /**
   * What the program knows besides what was typed, and records with it, for example which version
   * was read. No name is that of a field.
   */
  default Map<String, Object> added(Submission submission) {
    return Map.of();
  }

  /** The case whose journal has it, where that is another than the task's own. */
  default Optional<CaseKey> concerns(Submission submission) {
    return Optional.empty();
  }

  /** Sets the process variables that the model declares; it is recorded by now. */
  default void passOn(Submission submission) {}
}
