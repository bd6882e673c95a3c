package dk.klimaforloeb.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with its name and type, so that no other code quotes the name.
 *
 * @param <T> the type of its values
 */
public final class ProcessVariable<T> {

  private final String name;
  private final Function<Object, T> checked;

  private ProcessVariable(String name, Function<Object, T> checked) {
    this.name = name;
    this.checked = checked;
  }

  /** Names a variable and its type. */
  public static <T> ProcessVariable<T> of(String name, Class<T> type) {
    return new ProcessVariable<>(name, type::cast);
  }

  /** Names a variable that holds a list, and what is in it. What is read of it is a copy. */
  public static <E> ProcessVariable<List<E>> listOf(String name, Class<E> type) {
    return new ProcessVariable<>(
        name, value -> ((List<?>) value).stream().map(type::cast).toList());
  }

  /**
   * Names a variable that holds values by name, and what they are. What is read of it is a copy, in
   * the same order.
   */
  public static <V> ProcessVariable<Map<String, V>> mapOf(String name, Class<V> type) {
    return new ProcessVariable<>(
        name,
        value -> {
          Map<String, V> read = new LinkedHashMap<>();
          ((Map<?, ?>) value).forEach((key, each) -> read.put((String) key, type.cast(each)));
          return read;
        });
  }

  /** The name in the BPMN. */
  public String name() {
    return name;
  }

  /**
   * @return the value seen from the scope
   * @throws IllegalStateException when there is none
   * @throws ClassCastException when it, or what is in it, is of another type
   */
  public T get(VariableScope scope) {
    return find(scope).orElseThrow(() -> new IllegalStateException("no variable " + name));
  }

  /** The value seen from the scope, if there is one. */
  public Optional<T> find(VariableScope scope) {
    return Optional.ofNullable(scope.getVariable(name)).map(checked);
  }

  /** The value in a map of variables, if there is one. */
  public Optional<T> find(Map<String, ?> variables) {
    return Optional.ofNullable(variables.get(name)).map(checked);
  }

  /** The value that an execution of a case sees, if there is one; for code outside processes. */
  public Optional<T> find(RuntimeService runtime, String executionId) {
    return Optional.ofNullable(runtime.getVariable(executionId, name)).map(checked);
  }

  /** The value that an open task sees, if there is one; for code that no process called. */
  public Optional<T> find(TaskService tasks, String taskId) {
    return Optional.ofNullable(tasks.getVariable(taskId, name)).map(checked);
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
