package dk.klimaforloeb.allocation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Counts which open tasks would lie elsewhere. */
@Component
class OpenWork {

  private final AllocatedTasks tasks;
  private final Allocations allocations;

  OpenWork(AllocatedTasks tasks, Allocations allocations) {
    this.tasks = tasks;
    this.allocations = allocations;
  }

  /**
   * @param concerns which work is looked at
   * @param to with which group it would lie
   * @return how many tasks of each sort
   */
  Map<Shift, Integer> shifts(
      Predicate<Allocations.Known> concerns, Function<Allocations.Known, String> to) {
    Predicate<Allocations.Known> moves =
        known -> concerns.test(known) && !to.apply(known).equals(known.candidateGroup());
    Map<Shift, Integer> shifts = new TreeMap<>();
    for (Task task : tasks.openWhere(moves)) {
      allocations
          .known(task)
          .filter(moves)
          .ifPresent(
              known -> {
                boolean stays =
                    task.getAssignee() != null
                        || !tasks.isOfferedTo(task.getId(), known.candidateGroup());
                shifts.merge(
                    new Shift(known.taskType(), known.candidateGroup(), to.apply(known), stays),
                    1,
                    Integer::sum);
              });
    }
    return shifts;
  }
}
