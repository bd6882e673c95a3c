package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.journey.CaseProcess;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the process {@code guidance} asks for. */
@Component
public class GuidanceTasks {

  private final Allocations allocations;
  private final CaseProcess caseProcess;

  GuidanceTasks(Allocations allocations, CaseProcess caseProcess) {
    this.allocations = allocations;
    this.caseProcess = caseProcess;
  }

  /** Gives the review of the self-assessment to whom the agreement names (SA-44). */
  public void allocateReview(DelegateExecution execution) {
    allocations.allocate(execution, GuidanceModel.SELF_ASSESSMENT_REVIEW);
  }

  /** Orders one of the data sets; the order runs alongside (SA-45). */
  public void orderData(DelegateExecution execution) {
    String dataSet = GuidanceModel.DATA_SET.get(execution);
    caseProcess.startBeside(
        execution, GuidanceModel.DATA_ORDERED, Map.of(GuidanceModel.DATA_SET.name(), dataSet));
  }

  /** Gives the advice on the roadmap to whom the agreement names (SA-44). */
  public void allocateRoadmapAdvice(DelegateExecution execution) {
    allocations.allocate(execution, GuidanceModel.ROADMAP_ADVICE_TASK);
  }
}
