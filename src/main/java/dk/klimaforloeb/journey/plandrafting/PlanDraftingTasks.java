package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.messages.GuidanceRequested;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code plan-drafting} asks for. */
@Component
public class PlanDraftingTasks {

  private final Allocations allocations;
  private final CaseMessages messages;

  PlanDraftingTasks(Allocations allocations, CaseMessages messages) {
    this.allocations = allocations;
    this.messages = messages;
  }

  @Bean
  static DefinitionRights planDraftingRights() {
    return JourneyRights.ofProcess(PlanDraftingModel.KEY);
  }

  @Bean
  static DefinitionRights planReadinessRights() {
    return JourneyRights.ofDecision(PlanReadiness.KEY);
  }

  /** Gives the advice on the draft to whom the agreement names. */
  public void allocateDraftAdvice(DelegateExecution execution) {
    allocations.allocate(execution, PlanDraftingModel.DRAFT_ADVICE);
  }

  /** Asks for a session on one topic; it runs beside the draft and holds nothing up. */
  public void requestGuidance(DelegateExecution execution) {
    messages.startBeside(
        execution, new GuidanceRequested(PlanDraftingModel.ADVICE_TOPIC.get(execution)));
  }
}
