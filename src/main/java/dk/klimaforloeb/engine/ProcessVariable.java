package dk.klimaforloeb.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with its name and type, so that no other code quotes the name.
 *
 * @param <T> the type of its values
 * @param name the name in the BPMN
 * @param type the class of its values
 */
public record ProcessVariable<T>(String name, Class<T> type) {

  /** Names a variable and its type. */
  public static <T> ProcessVariable<T> of(String name, Class<T> type) {
    return new ProcessVariable<>(name, type);
  }

  /**
   * @return the value seen from the scope
   * @throws IllegalStateException when there is none
   * @throws ClassCastException when it is of another type
   */
  public T get(VariableScope scope) {
    return find(scope).orElseThrow(() -> new IllegalStateException("no variable " + name));
  }

  /** The value seen from the scope, if there is one. */
  public Optional<T> find(VariableScope scope) {
    return Optional.ofNullable(type.cast(scope.getVariable(name)));
  }

  /** The value in a map of variables, if there is one. */
  public Optional<T> find(Map<String, ?> variables) {
    return Optional.ofNullable(type.cast(variables.get(name)));
  }

  /** The value that an open task sees, if there is one; for code that no process called. */
  public Optional<T> find(TaskService tasks, String taskId) {
    return Optional.ofNullable(type.cast(tasks.getVariable(taskId, name)));
  }

  /** Sets the value in the scope from which an open task has it. */
  public void set(TaskService tasks, String taskId, T value) {
    tasks.setVariable(taskId, name, value);
  }

  /** Sets the value in this very execution of a case that runs; for code that no process called. */
  public void setLocal(RuntimeService runtime, String executionId, T value) {
    runtime.setVariableLocal(executionId, name, value);
  }

  /** Sets the value where the variable exists already, else in the process instance. */
  public void set(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }

  /** Sets the value in this very scope. */
  public void setLocal(VariableScope scope, T value) {
    scope.setVariableLocal(name, value);
  }
}
