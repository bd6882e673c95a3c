package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.actions.CaseActions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code record-correction} asks for. */
@Component
public class RecordCorrectionTasks {

  private final CaseActions actions;
  private final Corrections corrections;

  RecordCorrectionTasks(CaseActions actions, Corrections corrections) {
    this.actions = actions;
    this.corrections = corrections;
  }

  @Bean
  static DefinitionRights recordCorrectionRights() {
    return JourneyRights.ofAction(RecordCorrectionModel.KEY, Roles.CASEWORKERS);
  }

  /** Takes the action into the chosen case. */
  public void goOnInCase(DelegateExecution execution) {
    actions.goOn(execution, RecordCorrectionWanted::new);
  }

  /** Puts the corrected value in the place of the wrong one; due dates follow. */
  public void settleCorrection(DelegateExecution execution) {
    corrections.settle(execution);
  }

  /** Tells the municipality and its coordinator what was corrected and why. */
  public void tellOfCorrection(DelegateExecution execution) {
    corrections.tell(execution);
  }
}
