package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells when a journey's phases began and ended; the last of what one moment brings. */
@Component
@Order
class PhaseTurns implements CaseHappenings {

  private static final Set<String> PHASES =
      Stream.of(MilestoneKind.values()).map(MilestoneKind::phase).collect(Collectors.toSet());

  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;
  private final Texts texts = new Texts("journey");

  PhaseTurns(HistoryService historyService, WithoutPerson withoutPerson) {
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
  }

  @Override
  public List<Happening> of(CaseKey key) {
    List<Happening> turns = new ArrayList<>();
    withoutPerson
        .call(
            () ->
                historyService
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(key.value())
                    .orderByProcessInstanceStartTime()
                    .asc()
                    .list())
        .stream()
        .filter(instance -> PHASES.contains(instance.getProcessDefinitionKey()))
        .forEach(instance -> turns.addAll(turns(instance)));
    // The end of one and the beginning of the next are one moment.
    turns.sort(Comparator.comparing(Happening::at));
    return turns;
  }

  private List<Happening> turns(HistoricProcessInstance phase) {
    String name = texts.get("journey.phase." + phase.getProcessDefinitionKey());
    Happening begun =
        Happening.at(phase.getStartTime().toInstant(), texts.get("journey.turn.begun", name), null);
    if (phase.getEndTime() == null) {
      return List.of(begun);
    }
    boolean isDone = HistoricProcessInstance.STATE_COMPLETED.equals(phase.getState());
    return List.of(
        begun,
        Happening.at(
            phase.getEndTime().toInstant(),
            texts.get(isDone ? "journey.turn.ended" : "journey.turn.broken-off", name),
            null));
  }
}
