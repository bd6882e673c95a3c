package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.TaskHands;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** What was before a task: through whose hands it went, and what was said in earlier rounds. */
@Component
class TaskHistory {

  private final HistoryService historyService;
  private final CaseReaders readers;
  private final CaseEvents events;
  private final TaskHands hands;
  private final Clock clock;
  private final Texts texts = new Texts("casefile");

  TaskHistory(
      HistoryService historyService,
      CaseReaders readers,
      CaseEvents events,
      TaskHands hands,
      Clock clock) {
    this.historyService = historyService;
    this.readers = readers;
    this.events = events;
    this.hands = hands;
    this.clock = clock;
  }

  /**
   * For whoever asks.
   *
   * @param taskId the engine's id of a task of the case, open or finished
   * @return empty when there is no such task for the person: nobody learns why
   */
  Optional<View> find(CaseKey key, String taskId) {
    return readers.mayRead(key)
        ? Optional.ofNullable(
                historyService
                    .createHistoricTaskInstanceQuery()
                    .taskId(taskId)
                    .processInstanceBusinessKey(key.value())
                    .singleResult())
            .map(task -> view(key, task))
        : Optional.empty();
  }

  private View view(CaseKey key, HistoricTaskInstance task) {
    List<Change> changes = new ArrayList<>();
    changes.add(
        new Change(
            moment(task.getStartTime().toInstant()), texts.get("casefile.task.created"), null));
    hands
        .of(task.getId())
        .forEach(hand -> changes.add(new Change(moment(hand.at()), hand.what(), hand.reason())));
    if (task.getEndTime() != null) {
      changes.add(
          new Change(
              moment(task.getEndTime().toInstant()), texts.get("casefile.task.ended"), null));
    }
    return new View(
        changes,
        events.of(
            key,
            entry ->
                entry.instance().equals(task.getProcessInstanceId())
                    || entry.element().equals(task.getTaskDefinitionKey())));
  }

  private String moment(Instant at) {
    return DanishDates.moment(at, clock.getZone());
  }

  /**
   * What was before.
   *
   * @param changes the oldest first
   * @param events of earlier rounds and of the step's own process, the newest first
   */
  record View(List<Change> changes, List<CaseFile.Event> events) {}

  /** How the task changed hands; without a reason where none was asked for. */
  record Change(String moment, String what, String reason) {}
}
