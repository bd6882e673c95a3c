package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.calendar.CouncilTerms;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Whether the committees of a plan still are: those of a council end with it. */
@Component
public class BodiesInForce {

  private final PlanBodies bodies;
  private final CouncilTerms terms;
  private final HistoryService historyService;
  private final Clock clock;

  BodiesInForce(PlanBodies bodies, CouncilTerms terms, HistoryService historyService, Clock clock) {
    this.bodies = bodies;
    this.terms = terms;
    this.historyService = historyService;
    this.clock = clock;
  }

  /** Whether no new council took office since they were named. */
  public boolean are(CaseKey journey) {
    Instant named = bodies.namedAt(journey).orElseGet(() -> began(journey));
    return !terms.hasBegunBetween(day(named), LocalDate.now(clock));
  }

  /** Those that nobody named are those of the council that sat when the case began. */
  private Instant began(CaseKey journey) {
    return historyService
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(journey.value())
        .orderByProcessInstanceStartTime()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(HistoricProcessInstance::getStartTime)
        .map(Date::toInstant)
        .findFirst()
        .orElseGet(clock::instant);
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(clock.getZone()).toLocalDate();
  }
}
