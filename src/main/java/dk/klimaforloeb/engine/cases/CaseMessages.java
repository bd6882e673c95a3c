package dk.klimaforloeb.engine.cases;

import dk.klimaforloeb.engine.access.WithoutPerson;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What concerns all instances of one case: those of its journey, and those that run beside it. */
@Component
public class CaseMessages {

  private final RuntimeService runtimeService;
  private final WithoutPerson withoutPerson;

  CaseMessages(RuntimeService runtimeService, WithoutPerson withoutPerson) {
    this.runtimeService = runtimeService;
    this.withoutPerson = withoutPerson;
  }

  /** Starts an instance beside the one that asks, in the same case. */
  public void startBeside(DelegateExecution asking, CaseMessage message) {
    beside(asking, message).correlateStartMessage();
  }

  /** As {@link #startBeside}, for a message to which nobody has to listen. */
  public void announce(DelegateExecution asking, CaseMessage message) {
    beside(asking, message).correlateAll();
  }

  /**
   * Starts a process in a case that the one who asks is not in; the message carries all variables.
   *
   * @return the engine's id of the instance
   */
  public String start(CaseKey startedIn, CaseMessage message) {
    return correlation(startedIn.value(), message)
        .setVariables(message.payload())
        .correlateStartMessage()
        .getId();
  }

  private MessageCorrelationBuilder beside(DelegateExecution asking, CaseMessage message) {
    Map<String, Object> variables = new HashMap<>(message.payload());
    CaseModel.CARRIED.forEach(
        carried -> carried.find(asking).ifPresent(value -> variables.put(carried.name(), value)));
    return correlation(asking.getProcessBusinessKey(), message).setVariables(variables);
  }

  private MessageCorrelationBuilder correlation(String caseKey, CaseMessage message) {
    return runtimeService
        .createMessageCorrelation(message.name())
        .withoutTenantId()
        .processInstanceBusinessKey(caseKey);
  }

  /**
   * Tells all instances of the case that stand on their own and listen to the message, one by one.
   */
  public void tellAll(CaseKey told, CaseMessage message) {
    withoutPerson.run(
        () ->
            runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(told.value())
                .rootProcessInstances()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .filter(instance -> listens(instance, message.name()))
                .forEach(
                    instance ->
                        runtimeService
                            .createMessageCorrelation(message.name())
                            .processInstanceId(instance)
                            .correlate()));
  }

  /**
   * Tells one instance, whoever asks.
   *
   * @return false where it does not wait for the message, or not any more
   */
  public boolean tell(String instance, CaseMessage message) {
    return withoutPerson.call(
        () -> {
          boolean listens = listens(instance, message.name());
          if (listens) {
            runtimeService
                .createMessageCorrelation(message.name())
                .processInstanceId(instance)
                .setVariables(message.payload())
                .correlate();
          }
          return listens;
        });
  }

  /** Tells whatever in the case waits for the message, called instances too; maybe nothing does. */
  public void tellWaiting(CaseKey told, CaseMessage message) {
    withoutPerson.run(
        () ->
            runtimeService
                .createExecutionQuery()
                .processInstanceBusinessKey(told.value())
                .messageEventSubscriptionName(message.name())
                .list()
                .forEach(
                    waiting ->
                        runtimeService.messageEventReceived(message.name(), waiting.getId())));
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
