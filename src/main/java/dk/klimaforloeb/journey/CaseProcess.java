package dk.klimaforloeb.journey;

import dk.klimaforloeb.engine.CaseModel;
import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.access.AsEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What concerns all instances of one case: those of its journey, and those that run beside it. */
@Component
public class CaseProcess {

  private static final List<ProcessVariable<String>> CARRIED =
      List.of(
          CaseModel.MUNICIPALITY_CODE, CaseModel.MUNICIPALITY, CaseModel.ROUND, CaseModel.PHASE);

  private final RuntimeService runtimeService;
  private final AsEngine asEngine;

  CaseProcess(RuntimeService runtimeService, AsEngine asEngine) {
    this.runtimeService = runtimeService;
    this.asEngine = asEngine;
  }

  /**
   * Starts an instance beside the one that asks, in the same case.
   *
   * @param message name of the message that starts it
   * @param payload further variables of the message
   */
  public void startBeside(DelegateExecution asking, String message, Map<String, Object> payload) {
    beside(asking, message, payload).correlateStartMessage();
  }

  /**
   * As {@link #startBeside}, for a message to which nobody has to listen.
   *
   * @param message name of the message
   * @param payload further variables of the message
   */
  public void announce(DelegateExecution asking, String message, Map<String, Object> payload) {
    beside(asking, message, payload).correlateAll();
  }

  private MessageCorrelationBuilder beside(
      DelegateExecution asking, String message, Map<String, Object> payload) {
    Map<String, Object> variables = new HashMap<>(payload);
    CARRIED.forEach(
        carried -> carried.find(asking).ifPresent(value -> variables.put(carried.name(), value)));
    return runtimeService
        .createMessageCorrelation(message)
        .withoutTenantId()
        .processInstanceBusinessKey(asking.getProcessBusinessKey())
        .setVariables(variables);
  }

  /**
   * Tells all instances of the case that stand on their own and listen to the message, one by one.
   */
  public void tellAll(String journey, String message) {
    asEngine.run(
        () ->
            runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(journey)
                .rootProcessInstances()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .filter(instance -> listens(instance, message))
                .forEach(
                    instance ->
                        runtimeService
                            .createMessageCorrelation(message)
                            .processInstanceId(instance)
                            .correlate()));
  }

  private boolean listens(String instance, String message) {
    return runtimeService
            .createEventSubscriptionQuery()
            .processInstanceId(instance)
            .eventType("message")
            .eventName(message)
            .count()
        > 0;
  }
}
