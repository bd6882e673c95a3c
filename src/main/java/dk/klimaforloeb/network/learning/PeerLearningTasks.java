package dk.klimaforloeb.network.learning;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.network.NetworkRights;
import dk.klimaforloeb.network.events.EventHoldingModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code peer-learning} asks for. */
@Component
public class PeerLearningTasks {

  /** Until then what was learned may show in the municipalities' plans. */
  private static final int MONTHS_TO_EFFECT = 6;

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Allocations allocations;
  private final Agreement agreement;
  private final Clock clock;

  PeerLearningTasks(Allocations allocations, Agreement agreement, Clock clock) {
    this.allocations = allocations;
    this.agreement = agreement;
    this.clock = clock;
  }

  @Bean
  static DefinitionRights peerLearningRights() {
    return NetworkRights.ofAction(PeerLearningModel.KEY);
  }

  /** Gives it to whom the agreement names; what a person started is the programme's. */
  public void allocate(DelegateExecution execution) {
    execution.setProcessBusinessKey(CaseKey.ofJointWork(agreement.key()).value());
    EventHoldingModel.PROPOSAL_INSTANCE.set(execution, execution.getProcessInstanceId());
    allocations.allocate(execution, PeerLearningModel.KEY);
  }

  /** When the effect is looked for. */
  public Date effectAt(DelegateExecution execution) {
    LocalDate day = LocalDate.now(clock).plusMonths(MONTHS_TO_EFFECT);
    return Date.from(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
  }
}
