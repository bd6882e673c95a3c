package dk.klimaforloeb.journey.accessrequest;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.actions.CaseActions;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code access-request} asks for. */
@Component
public class AccessRequestTasks {

  private final CaseActions actions;

  AccessRequestTasks(CaseActions actions) {
    this.actions = actions;
  }

  @Bean
  static DefinitionRights accessRequestRights() {
    return JourneyRights.ofAction(
        AccessRequestModel.KEY,
        Set.of(Roles.MUNICIPALITIES, Roles.KKR_COORDINATOR, Roles.SECRETARIAT));
  }

  /** Takes the action into the chosen case. */
  public void goOnInCase(DelegateExecution execution) {
    actions.goOn(execution, AccessRequested::new);
  }
}
