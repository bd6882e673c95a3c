package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.ChangePreview;
import dk.klimaforloeb.engine.Texts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Which open tasks a changed division of tasks moves, before it moves them. */
@Component
class DivisionPreview implements ChangePreview {

  private final TaskDivision rules;
  private final AllocatedTasks tasks;
  private final Allocations allocations;
  private final Agreement agreement;
  private final Texts texts = new Texts("allocation");

  DivisionPreview(
      TaskDivision rules, AllocatedTasks tasks, Allocations allocations, Agreement agreement) {
    this.rules = rules;
    this.tasks = tasks;
    this.allocations = allocations;
    this.agreement = agreement;
  }

  @Override
  public List<String> consequences(Map<String, String> decisions) {
    String division = decisions.get(Agreement.Decisions.TASK_DIVISION);
    if (rules.rulesAs(division) && !tasks.areAnyOfOldTables()) {
      return List.of();
    }
    DmnEngine dmn = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    DmnDecision table =
        dmn.parseDecision(
            Agreement.Decisions.TASK_DIVISION,
            new ByteArrayInputStream(
                decisions.get(Agreement.Decisions.TASK_DIVISION).getBytes(StandardCharsets.UTF_8)));
    Map<Move, Integer> moves = new TreeMap<>();
    tasks
        .openWhere(known -> !to(known, dmn, table).equals(known.candidateGroup()))
        .forEach(task -> count(task, dmn, table, moves));
    List<String> consequences = new ArrayList<>();
    moves.forEach((move, count) -> consequences.add(told(move, count)));
    return consequences;
  }

  private void count(Task task, DmnEngine dmn, DmnDecision table, Map<Move, Integer> moves) {
    allocations
        .known(task)
        .ifPresent(
            known -> {
              String to = to(known, dmn, table);
              if (!to.equals(known.candidateGroup())) {
                boolean stays =
                    task.getAssignee() != null
                        || !tasks.isOfferedTo(task.getId(), known.candidateGroup());
                moves.merge(
                    new Move(known.taskType(), known.candidateGroup(), to, stays), 1, Integer::sum);
              }
            });
  }

  private static String to(Allocations.Known known, DmnEngine dmn, DmnDecision table) {
    return dmn.evaluateDecisionTable(
            table,
            Variables.putValue(TaskDivision.TASK_TYPE, known.taskType())
                .putValue(TaskDivision.TOPIC, known.topic()))
        .getSingleResult()
        .getEntry(TaskDivision.CANDIDATE_GROUP);
  }

  private String told(Move move, int count) {
    return texts.get(
        move.stays() ? "allocation.preview.stays" : "allocation.preview.moves",
        String.valueOf(count),
        move.taskType(),
        agreement.groupName(move.from()),
        agreement.groupName(move.to()));
  }

  /** Tasks of a type that lie with one group and would lie with another. */
  private record Move(String taskType, String from, String to, boolean stays)
      implements Comparable<Move> {

    @Override
    public int compareTo(Move other) {
      return toString().compareTo(other.toString());
    }
  }
}
