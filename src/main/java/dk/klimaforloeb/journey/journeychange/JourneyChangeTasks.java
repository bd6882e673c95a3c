package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.cases.CaseKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the process {@code journey-change} asks for. */
@Component
public class JourneyChangeTasks {

  private final JourneyChangeProcess process;

  JourneyChangeTasks(JourneyChangeProcess process) {
    this.process = process;
  }

  /** Ends the chosen journey; what was recorded stays. */
  public void withdrawJourney(DelegateExecution execution) {
    process.journeyWithdrawn(new CaseKey(JourneyChangeModel.JOURNEY.get(execution)));
  }
}
