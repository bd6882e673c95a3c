package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import dk.klimaforloeb.journey.messages.JourneyWithdrawn;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What the process {@code journey-change} says to journeys, and asks of them. */
@Component
class JourneyChangeProcess {

  private final RuntimeService runtimeService;
  private final CaseMessages messages;

  JourneyChangeProcess(RuntimeService runtimeService, CaseMessages messages) {
    this.runtimeService = runtimeService;
    this.messages = messages;
  }

  /** The journeys that run, as far as whoever asks may see them. */
  List<ProcessInstance> running() {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(MunicipalityJourneyModel.KEY)
        .orderByBusinessKey()
        .asc()
        .listPage(0, QueryLimit.MOST_RESULTS);
  }

  /**
   * The municipality withdrew: its journey ends, and with it what runs beside it. A journey that
   * has ended meanwhile needs nothing.
   */
  void journeyWithdrawn(CaseKey journey) {
    messages.tellAll(journey, new JourneyWithdrawn());
  }
}
