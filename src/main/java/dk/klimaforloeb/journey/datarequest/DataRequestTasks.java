package dk.klimaforloeb.journey.datarequest;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.actions.CaseActions;
import dk.klimaforloeb.journey.messages.DataOrdered;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code data-request} asks for. */
@Component
public class DataRequestTasks {

  private final CaseActions actions;
  private final CaseMessages messages;

  DataRequestTasks(CaseActions actions, CaseMessages messages) {
    this.actions = actions;
    this.messages = messages;
  }

  @Bean
  static DefinitionRights dataRequestRights() {
    return JourneyRights.ofAction(
        DataRequestModel.KEY,
        Set.of(
            Roles.MUNICIPALITIES,
            Roles.KKR_COORDINATOR,
            Roles.REGIONAL_DATA_TEAM,
            Roles.SECRETARIAT));
  }

  /** Takes the action into the chosen case. */
  public void goOnInCase(DelegateExecution execution) {
    actions.goOn(execution, DataWanted::new);
  }

  /** Orders one of the data sets; the order runs alongside (SA-45). */
  public void orderData(DelegateExecution execution) {
    messages.startBeside(execution, new DataOrdered(DataOrdered.DATA_SET.get(execution)));
  }
}
