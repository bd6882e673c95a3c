package dk.klimaforloeb.journey.jointdelivery;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code joint-delivery} asks for. */
@Component
public class JointDeliveryTasks {

  private final Distribution distribution;

  JointDeliveryTasks(Distribution distribution) {
    this.distribution = distribution;
  }

  @Bean
  static DefinitionRights jointDeliveryRights() {
    return JourneyRights.ofAction(JointDeliveryModel.KEY, Set.of(Roles.REGIONAL_DATA_TEAM));
  }

  /** Finds the journeys that run. */
  public void findRecipients(DelegateExecution execution) {
    JointDeliveryModel.RECIPIENTS.set(execution, distribution.recipients());
  }

  /** Gives the data to one of the journeys, and tells its municipality. */
  public void deliverToJourney(DelegateExecution execution) {
    distribution.deliver(execution, new CaseKey(JointDeliveryModel.RECIPIENT.get(execution)));
  }
}
