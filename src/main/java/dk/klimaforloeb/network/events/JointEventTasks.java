package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.network.NetworkRights;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code joint-event} asks for. */
@Component
public class JointEventTasks {

  private final Allocations allocations;
  private final ProposedEvents proposed;
  private final Agreement agreement;

  JointEventTasks(Allocations allocations, ProposedEvents proposed, Agreement agreement) {
    this.allocations = allocations;
    this.proposed = proposed;
    this.agreement = agreement;
  }

  @Bean
  static DefinitionRights jointEventRights() {
    return NetworkRights.ofAction(JointEventModel.KEY);
  }

  /** Gives the proposal to whom the agreement names; what a person started is the programme's. */
  public void allocate(DelegateExecution execution) {
    execution.setProcessBusinessKey(CaseKey.ofJointWork(agreement.key()).value());
    EventHoldingModel.PROPOSAL_INSTANCE.set(execution, execution.getProcessInstanceId());
    allocations.allocate(execution, JointEventModel.KEY);
  }

  /** Asks the steering group. */
  public void seekDecision(DelegateExecution execution) {
    proposed.seekDecision(execution);
  }
}
