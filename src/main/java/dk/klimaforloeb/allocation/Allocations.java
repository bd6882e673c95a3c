package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.CitedClauses;
import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.TaskReasons;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Gives each piece of work to the party that the agreement names, and remembers why. */
@Component
public class Allocations implements TaskReasons, CitedClauses {

  /** The answer of the division of tasks, in the scope of the task that it concerns. */
  static final ProcessVariable<Map<String, String>> ALLOCATION =
      ProcessVariable.mapOf("allocation", String.class);

  private final TaskDivision division;
  private final AllocationRows rows;
  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final Agreement agreement;
  private final ClauseWords words;
  private final Clock clock;

  Allocations(
      TaskDivision division,
      AllocationRows rows,
      TaskService taskService,
      RuntimeService runtimeService,
      Agreement agreement,
      ClauseWords words,
      Clock clock) {
    this.division = division;
    this.rows = rows;
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.agreement = agreement;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Allocates the task that follows in the same scope.
   *
   * @param taskType a type of the agreement's division of tasks, for example {@code
   *     kickoff-meeting}
   */
  public void allocate(DelegateExecution execution, String taskType) {
    allocate(execution, taskType, null);
  }

  /**
   * As {@link #allocate(DelegateExecution, String)}, for a narrower topic.
   *
   * @param topic narrows the type, may be null
   */
  public void allocate(DelegateExecution execution, String taskType, String topic) {
    TaskDivision.Answer answer = division.answer(taskType, topic);
    ALLOCATION.setLocal(execution, answer.asVariable());
    record(
        answer,
        execution.getTenantId(),
        execution.getProcessBusinessKey(),
        execution.getProcessInstanceId());
  }

  /**
   * With which group a type of task lies now, for whoever tells the group of something.
   *
   * @param taskType a type of the agreement's division of tasks
   */
  public String groupFor(String taskType) {
    return division.answer(taskType, null).candidateGroup();
  }

  /**
   * What a form shows under "Hvorfor ligger opgaven her?": the reason and the clause's account.
   *
   * @return values for a form's texts; empty when the task was not allocated
   */
  public Map<String, Object> explanation(VariableScope scope) {
    Map<String, Object> shown = new LinkedHashMap<>();
    ALLOCATION
        .find(scope)
        .ifPresent(
            allocation -> {
              shown.put("allocationReason", allocation.get(TaskDivision.REASON));
              agreement
                  .clause(allocation.get("clause"))
                  .ifPresent(
                      clause -> {
                        shown.put("allocationClause", clause.label());
                        shown.put("allocationClauseText", words.account(clause));
                      });
            });
    return shown;
  }

  @Override
  public Optional<String> find(VariableScope task, Collection<String> groups) {
    return ALLOCATION.find(task).flatMap(allocation -> reason(allocation, groups));
  }

  @Override
  public Optional<String> find(String taskId, Collection<String> groups) {
    return ALLOCATION.find(taskService, taskId).flatMap(allocation -> reason(allocation, groups));
  }

  @Override
  public Map<String, String> withACase() {
    Map<String, String> cited = new LinkedHashMap<>();
    rows.citations().forEach(row -> cited.put(row.clause(), row.businessKey()));
    return cited;
  }

  /** What is seen from a task may be the allocation of an earlier one. */
  private static Optional<String> reason(
      Map<String, String> allocation, Collection<String> groups) {
    return groups.contains(allocation.get(TaskDivision.CANDIDATE_GROUP))
        ? Optional.ofNullable(allocation.get(TaskDivision.REASON))
        : Optional.empty();
  }

  /** The names of {@link #explanation}, and others that a form shows. */
  public static Set<String> shownWith(String... others) {
    return Stream.concat(
            Stream.of("allocationReason", "allocationClause", "allocationClauseText"),
            Stream.of(others))
        .collect(Collectors.toSet());
  }

  /** For what and to whom an open task was allocated, if it was. */
  Optional<Known> known(Task task) {
    return ALLOCATION.find(taskService, task.getId()).map(Known::of);
  }

  /** Notes that an open task has gone to another party. */
  void allocateAgain(Task task, TaskDivision.Answer answer) {
    ALLOCATION.set(taskService, task.getId(), answer.asVariable());
    String businessKey =
        runtimeService
            .createProcessInstanceQuery()
            .processInstanceId(task.getProcessInstanceId())
            .singleResult()
            .getBusinessKey();
    record(answer, task.getTenantId(), businessKey, task.getProcessInstanceId());
  }

  private void record(
      TaskDivision.Answer answer, String tenant, String businessKey, String processInstance) {
    rows.save(
        new Allocation(
            null,
            tenant,
            businessKey,
            processInstance,
            clock.instant(),
            answer.taskType(),
            answer.topic(),
            answer.candidateGroup(),
            answer.party(),
            answer.clause(),
            answer.reason(),
            answer.decisionVersion()));
  }

  /** What an open task's allocation says. */
  record Known(String taskType, String topic, String candidateGroup) {

    static Known of(Map<String, String> allocation) {
      return new Known(
          allocation.get(TaskDivision.TASK_TYPE),
          allocation.get(TaskDivision.TOPIC),
          allocation.get(TaskDivision.CANDIDATE_GROUP));
    }
  }
}
