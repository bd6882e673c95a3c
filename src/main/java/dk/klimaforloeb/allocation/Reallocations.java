package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.AmendableDivision;
import dk.klimaforloeb.engine.TaskMoved;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartupOrder;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After a change of the division of tasks, moves the open tasks to whom it names now. A task that
 * somebody has taken, or was handed by hand, stays where it is: nobody loses work begun. A table
 * that was decided while the program ran moved then what it was to move.
 */
@Component
@Order(StartupOrder.COMPARE + 1)
class Reallocations implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Reallocations.class);

  private final AllocatedTasks tasks;
  private final TaskDivision division;
  private final Allocations allocations;
  private final Agreement agreement;
  private final AmendableDivision decided;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Texts texts = new Texts("allocation");

  Reallocations(
      AllocatedTasks tasks,
      TaskDivision division,
      Allocations allocations,
      Agreement agreement,
      AmendableDivision decided,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.division = division;
    this.allocations = allocations;
    this.agreement = agreement;
    this.decided = decided;
    this.transaction = new TransactionTemplate(transactions);
    this.events = events;
  }

  @Override
  public void run(ApplicationArguments args) {
    if (decided.isAmended() || !tasks.areAnyOfOldTables()) {
      return;
    }
    for (Task task : tasks.openWhere(this::isMoved)) {
      try {
        divideAgain(task);
      } catch (OptimisticLockingException | NullValueException e) {
        // Meanwhile another node moved the task, or somebody took it or did it.
        LOG.info(texts.get("allocation.reallocation.changed-meanwhile", task.getName()));
      }
    }
  }

  private boolean isMoved(Allocations.Known known) {
    return !division
        .answer(known.taskType(), known.topic())
        .candidateGroup()
        .equals(known.candidateGroup());
  }

  private void divideAgain(Task task) {
    allocations
        .known(task)
        .ifPresent(
            known -> {
              TaskDivision.Answer now = division.answer(known.taskType(), known.topic());
              if (!now.candidateGroup().equals(known.candidateGroup())) {
                boolean isMoved = move(task, known.candidateGroup(), now);
                LOG.info(
                    texts.get(
                        isMoved ? "allocation.reallocation.moved" : "allocation.reallocation.held",
                        task.getName(),
                        task.getTenantId(),
                        agreement.groupName(known.candidateGroup()),
                        agreement.groupName(now.candidateGroup())));
              }
            });
  }

  private boolean move(Task task, String from, TaskDivision.Answer to) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (!tasks.isOfferedTo(task.getId(), from)) {
                return false;
              }
              tasks.move(task.getId(), from, to.candidateGroup());
              allocations.allocateAgain(task, to);
              // Asked last: by now the task's row is locked, so that nobody can take it any more.
              if (tasks.isTaken(task.getId())) {
                status.setRollbackOnly();
                return false;
              }
              events.publishEvent(new TaskMoved(task.getId()));
              return true;
            }));
  }
}
