package dk.klimaforloeb.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the process {@code municipality-journey} asks for. */
@Component
public class MunicipalityJourneyTasks {

  private final CaseProcess caseProcess;

  MunicipalityJourneyTasks(CaseProcess caseProcess) {
    this.caseProcess = caseProcess;
  }

  /** Ends the sessions and data orders that still run beside the journey. */
  public void endOpenWork(DelegateExecution execution) {
    caseProcess.tellAll(execution.getProcessBusinessKey(), MunicipalityJourneyModel.JOURNEY_ENDED);
  }
}
