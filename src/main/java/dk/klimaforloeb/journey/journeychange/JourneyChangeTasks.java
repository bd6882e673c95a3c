package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code journey-change} asks for. */
@Component
public class JourneyChangeTasks {

  private final JourneyChangeProcess process;
  private final JourneyChanges changes;

  JourneyChangeTasks(JourneyChangeProcess process, JourneyChanges changes) {
    this.process = process;
    this.changes = changes;
  }

  @Bean
  static DefinitionRights journeyChangeRights() {
    return JourneyRights.ofAction(JourneyChangeModel.KEY, Set.of(Roles.SECRETARIAT));
  }

  /** Ends the chosen journey; what was recorded stays. */
  public void withdrawJourney(DelegateExecution execution) {
    process.journeyWithdrawn(new CaseKey(JourneyChangeModel.JOURNEY.get(execution)));
  }

  /** Lets the chosen journey rest. */
  public void pauseJourney(DelegateExecution execution) {
    changes.pause(execution);
  }

  /** Lets the chosen journey go on, if it still rests. */
  public void resumeJourney(DelegateExecution execution) {
    JourneyChangeModel.RESUMED.set(execution, changes.resume(execution));
  }

  /** Puts off the date of the chosen task. */
  public void extendDeadline(DelegateExecution execution) {
    changes.extend(execution);
  }

  /** Tells the municipality and its coordinator of the pause. */
  public void tellOfPause(DelegateExecution execution) {
    changes.tellOfPause(execution);
  }

  /** Tells the municipality and its coordinator that the journey goes on. */
  public void tellOfResumption(DelegateExecution execution) {
    changes.tellOfResumption(execution);
  }

  /** Tells the municipality and its coordinator of the new date. */
  public void tellOfExtension(DelegateExecution execution) {
    changes.tellOfExtension(execution);
  }
}
