package dk.klimaforloeb.journey.change;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.AsEngine;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What the process {@code journey-change} says to journeys, and asks of them. */
@Component
class JourneyChangeProcess {

  private final RuntimeService runtimeService;
  private final AsEngine asEngine;

  JourneyChangeProcess(RuntimeService runtimeService, AsEngine asEngine) {
    this.runtimeService = runtimeService;
    this.asEngine = asEngine;
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
   * The municipality withdrew: every instance of its case that stands on its own ends, one by one.
   * A journey that has ended meanwhile needs nothing.
   */
  void journeyWithdrawn(String journey) {
    asEngine.run(() -> endAll(journey));
  }

  private void endAll(String journey) {
    runtimeService
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(journey)
        .rootProcessInstances()
        .list()
        .stream()
        .filter(this::listens)
        .forEach(
            instance ->
                runtimeService
                    .createMessageCorrelation(MunicipalityJourneyModel.JOURNEY_WITHDRAWN)
                    .processInstanceId(instance.getId())
                    .correlate());
  }

  private boolean listens(ProcessInstance instance) {
    return runtimeService
        .createEventSubscriptionQuery()
        .processInstanceId(instance.getId())
        .eventName(MunicipalityJourneyModel.JOURNEY_WITHDRAWN)
        .list()
        .stream()
        .map(EventSubscription::getEventType)
        .anyMatch("message"::equals);
  }
}
