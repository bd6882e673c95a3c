package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells when a journey's phases began and ended; the last of what one moment brings. */
@Component
@Order
class PhaseTurns implements CaseHappenings {

  private final PhaseInstances phaseInstances;
  private final Texts texts = new Texts("journey");

  PhaseTurns(PhaseInstances phaseInstances) {
    this.phaseInstances = phaseInstances;
  }

  @Override
  public List<Happening> of(CaseKey key) {
    List<Happening> turns = new ArrayList<>();
    phaseInstances.of(List.of(key)).stream()
        .filter(instance -> PhaseInstances.PHASES.contains(instance.getProcessDefinitionKey()))
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
