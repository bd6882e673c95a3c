package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.governance.messages.SteeringMatters;
import dk.klimaforloeb.journey.queries.EventWords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For which meeting a case waits that has asked a steering group. */
@Component
class DecisionAwaited implements EventWords {

  private final SteeringMatters matters;

  DecisionAwaited(SteeringMatters matters) {
    this.matters = matters;
  }

  @Override
  public String event() {
    return DecisionRequestModel.DECISION_TAKEN;
  }

  @Override
  public Optional<String> of(String processInstanceId) {
    return matters.whereabouts(processInstanceId);
  }
}
