package dk.klimaforloeb.journey.hearingextension;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.actions.CaseActions;
import dk.klimaforloeb.journey.messages.HearingProlonged;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code hearing-extension} asks for. */
@Component
public class HearingExtensionTasks {

  private final CaseActions actions;
  private final CaseMessages messages;

  HearingExtensionTasks(CaseActions actions, CaseMessages messages) {
    this.actions = actions;
    this.messages = messages;
  }

  @Bean
  static DefinitionRights hearingExtensionRights() {
    return JourneyRights.ofAction(
        HearingExtensionModel.KEY,
        Set.of(Roles.MUNICIPALITIES, Roles.KKR_COORDINATOR, Roles.SECRETARIAT));
  }

  /** Takes the action into the chosen case. */
  public void goOnInCase(DelegateExecution execution) {
    actions.goOn(execution, HearingExtensionWanted::new);
  }

  /** Lets the hearing that waits for its end hear of the later one. */
  public void prolongHearing(DelegateExecution execution) {
    messages.tellWaiting(CaseKey.of(execution), new HearingProlonged());
  }
}
