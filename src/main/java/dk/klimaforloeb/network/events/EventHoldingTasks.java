package dk.klimaforloeb.network.events;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.network.NetworkRights;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code event-holding} asks for. */
@Component
public class EventHoldingTasks {

  private final Allocations allocations;
  private final EventHolding holding;

  EventHoldingTasks(Allocations allocations, EventHolding holding) {
    this.allocations = allocations;
    this.holding = holding;
  }

  @Bean
  static DefinitionRights eventHoldingRights() {
    return NetworkRights.ofProcess(EventHoldingModel.KEY);
  }

  /** Gives the event to whom the agreement names. */
  public void allocate(DelegateExecution execution) {
    allocations.allocate(execution, EventHoldingModel.EVENT_KIND.get(execution));
  }

  /** Invites those who were chosen and have not been invited yet. */
  public void sendInvitations(DelegateExecution execution) {
    holding.invite(event(execution), execution.getProcessInstanceId());
  }

  /** When those who come are reminded. */
  public Date remindAt(DelegateExecution execution) {
    return holding.remindAt(event(execution));
  }

  /** The morning after. */
  public Date overAt(DelegateExecution execution) {
    return holding.overAt(event(execution));
  }

  /** Reminds those who come, once for each beginning. */
  public void sendReminder(DelegateExecution execution) {
    holding.remind(event(execution));
  }

  /** Tells those who may come that it is held in another way. */
  public void tellChange(DelegateExecution execution) {
    holding.tellChange(event(execution));
  }

  /** Tells those who may come that it is not held. */
  public void tellCancellation(DelegateExecution execution) {
    holding.tellCancellation(event(execution));
  }

  /** Sends the material to those who came. */
  public void sendMaterial(DelegateExecution execution) {
    holding.sendMaterial(event(execution), execution.getProcessInstanceId());
  }

  /** Forgets links and addresses. */
  public void close(DelegateExecution execution) {
    holding.close(event(execution));
  }

  private static long event(DelegateExecution execution) {
    return EventHoldingModel.EVENT_ID.get(execution);
  }
}
