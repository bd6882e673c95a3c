package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingCalls;
import dk.klimaforloeb.governance.SteeringRights;
import dk.klimaforloeb.governance.messages.DecisionSought;
import dk.klimaforloeb.identity.Roles;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code steering-decision} asks for. */
@Component
public class SteeringDecisionTasks {

  private final Matters matters;
  private final MeetingCalls calls;
  private final SteeringDesk desk;

  SteeringDecisionTasks(Matters matters, MeetingCalls calls, SteeringDesk desk) {
    this.matters = matters;
    this.calls = calls;
    this.desk = desk;
  }

  @Bean
  static DefinitionRights steeringDecisionRights() {
    return SteeringRights.ofProcess(SteeringDecisionModel.KEY)
        .startedBy(Set.of(Roles.SECRETARIAT, Roles.KKR_COORDINATOR, Roles.REGIONAL_COORDINATOR));
  }

  @Bean
  static DefinitionRights decisionCompetenceRights() {
    return SteeringRights.ofDecision(DecisionCompetence.KEY);
  }

  /** Calls the body to decide in writing. */
  public void callWrittenTreatment(DelegateExecution execution) {
    calls.callBetween(matters.get(DecisionSought.MATTER.get(execution)).body(), Meeting.WRITTEN);
  }

  /** Answers who asked. */
  public void tellAsker(DelegateExecution execution) {
    desk.tellAsker(matters.get(DecisionSought.MATTER.get(execution)));
  }
}
