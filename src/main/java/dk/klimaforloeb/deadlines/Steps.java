package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.task.Task;

/** Steps as the engine shows them: one that begins now, and one whose task is open. */
final class Steps {

  private static final String TASK_PREFIX = "UserTask_";

  private Steps() {}

  /** The user task at which the execution has arrived. */
  static Step arrived(DelegateExecution execution, VariableScope scope) {
    return new ArrivedStep(execution, scope);
  }

  /** A task that is open, of the case. */
  static Step open(Task task, CaseKey caseKey, TaskService tasks) {
    return new OpenStep(task, caseKey, tasks);
  }

  /** The form's name, {@code hold-kickoff} for {@code UserTask_HoldKickoff}. */
  private static String taskName(String elementId) {
    return elementId
        .substring(TASK_PREFIX.length())
        .replaceAll("(?<!^)(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private record ArrivedStep(DelegateExecution execution, VariableScope scope) implements Step {

    @Override
    public String task() {
      return taskName(execution.getCurrentActivityId());
    }

    @Override
    public Optional<CaseKey> caseKey() {
      return Optional.ofNullable(execution.getProcessBusinessKey()).map(CaseKey::new);
    }

    @Override
    public String processInstanceId() {
      return execution.getProcessInstanceId();
    }

    @Override
    public <T> Optional<T> value(ProcessVariable<T> variable) {
      return variable.find(scope);
    }
  }

  private record OpenStep(Task open, CaseKey of, TaskService tasks) implements Step {

    @Override
    public String task() {
      return taskName(open.getTaskDefinitionKey());
    }

    @Override
    public Optional<CaseKey> caseKey() {
      return Optional.of(of);
    }

    @Override
    public String processInstanceId() {
      return open.getProcessInstanceId();
    }

    @Override
    public <T> Optional<T> value(ProcessVariable<T> variable) {
      return variable.find(tasks, open.getId());
    }
  }
}
