package dk.klimaforloeb.engine.drafts;

import dk.klimaforloeb.engine.access.CurrentPerson;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends drafts: at once when their owner hands in the task, some time after the task was ended by
 * another, and with the user.
 */
@Component
class DraftEnds {

  private final DraftStore store;
  private final DraftTasks tasks;
  private final DraftProperties properties;
  private final CurrentPerson person;
  private final Clock clock;

  DraftEnds(
      DraftStore store,
      DraftTasks tasks,
      DraftProperties properties,
      CurrentPerson person,
      Clock clock) {
    this.store = store;
    this.tasks = tasks;
    this.properties = properties;
    this.person = person;
    this.clock = clock;
  }

  /** In the transaction in which the form is accepted; others keep theirs to read. */
  @EventListener(condition = "#task.eventName == 'complete'")
  void taskHandedIn(DelegateTask task) {
    person.find().ifPresent(owner -> store.delete(task.getId(), owner.id()));
  }

  /** Looks once an hour by the machine's clock; what is old, the programme clock says. */
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
  void deleteWhatNobodyNeeds() {
    Instant oldest = clock.instant().minus(properties.keptFor());
    for (DraftStore.Owner owner : store.owners()) {
      Optional<HistoricTaskInstance> task = tasks.find(owner.taskId());
      boolean isOver =
          task.filter(DraftTasks::isOpen).isEmpty() && DraftTasks.endOf(task).isBefore(oldest);
      if (isOver || !tasks.isUser(owner.person())) {
        store.delete(owner.taskId(), owner.person());
      }
    }
  }
}
