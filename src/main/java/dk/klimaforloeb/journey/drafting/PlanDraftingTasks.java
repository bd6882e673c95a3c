package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.journey.CaseProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the process {@code plan-drafting} asks for. */
@Component
public class PlanDraftingTasks {

  private final Allocations allocations;
  private final CaseProcess caseProcess;

  PlanDraftingTasks(Allocations allocations, CaseProcess caseProcess) {
    this.allocations = allocations;
    this.caseProcess = caseProcess;
  }

  /** Gives the reading of the draft to whom the agreement names (SA-35, SA-44). */
  public void allocateDraftAdvice(DelegateExecution execution) {
    allocations.allocate(execution, PlanDraftingModel.DRAFT_ADVICE);
  }

  /** Asks for a session on one topic; it runs beside the draft and holds nothing up (SA-35). */
  public void requestGuidance(DelegateExecution execution) {
    GuidanceRequest request = new GuidanceRequest(PlanDraftingModel.ADVICE_TOPIC.get(execution));
    caseProcess.startBeside(execution, GuidanceRequest.MESSAGE, request.payload());
  }
}
