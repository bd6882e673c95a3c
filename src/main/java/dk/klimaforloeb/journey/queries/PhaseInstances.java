package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/**
 * The instances of journeys and of their phases, running and ended; without all the others of the
 * cases, of which those that send mails alone are many more.
 */
@Component
class PhaseInstances {

  /** The phases' processes in their order. */
  static final List<String> PHASES =
      Stream.of(MilestoneKind.values()).map(MilestoneKind::phase).distinct().toList();

  private static final String[] PROCESSES =
      Stream.concat(Stream.of(MunicipalityJourneyModel.KEY), PHASES.stream())
          .toArray(String[]::new);

  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;

  PhaseInstances(HistoryService historyService, WithoutPerson withoutPerson) {
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
  }

  /** Of these journeys, whoever asks; the oldest first. */
  List<HistoricProcessInstance> of(Collection<CaseKey> journeys) {
    return journeys.isEmpty()
        ? List.of()
        : withoutPerson.call(
            () ->
                historyService
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKeyIn(CaseKey.values(journeys))
                    .processDefinitionKeyIn(PROCESSES)
                    .orderByProcessInstanceStartTime()
                    .asc()
                    .list());
  }
}
