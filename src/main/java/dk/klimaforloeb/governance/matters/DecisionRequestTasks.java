package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.governance.messages.Sought;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.actions.CaseActions;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code decision-request} asks for. */
@Component
public class DecisionRequestTasks {

  /** What sort of matter a municipality's case is. */
  private static final String KIND = "municipality-case";

  private final CaseActions actions;
  private final CaseRecords records;
  private final SteeringMatters matters;
  private final Texts texts = new Texts("matters");

  DecisionRequestTasks(CaseActions actions, CaseRecords records, SteeringMatters matters) {
    this.actions = actions;
    this.records = records;
    this.matters = matters;
  }

  @Bean
  static DefinitionRights decisionRequestRights() {
    return JourneyRights.ofAction(
        DecisionRequestModel.KEY,
        Set.of(Roles.KKR_COORDINATOR, Roles.REGIONAL_COORDINATOR, Roles.SECRETARIAT));
  }

  /** Takes the action into the chosen case. */
  public void goOnInCase(DelegateExecution execution) {
    actions.goOn(execution, DecisionWantedInCase::new);
  }

  /** Asks what was written last, in the municipality's name. */
  public void seekDecision(DelegateExecution execution) {
    SoughtDecision sought =
        records.lastIn(execution.getProcessInstanceId(), SoughtDecision.class).orElseThrow();
    matters.seek(
        execution,
        new Sought(
            KIND,
            texts.get("matters.title", CaseModel.MUNICIPALITY.get(execution), sought.title()),
            sought.question(),
            sought.proposals().stream().map(Proposals.Row::text).toList(),
            sought.canWait()));
  }
}
