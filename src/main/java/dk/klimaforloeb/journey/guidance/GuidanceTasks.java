package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.messages.DataOrdered;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code guidance} asks for. */
@Component
public class GuidanceTasks {

  private final Allocations allocations;
  private final CaseMessages messages;

  GuidanceTasks(Allocations allocations, CaseMessages messages) {
    this.allocations = allocations;
    this.messages = messages;
  }

  @Bean
  static DefinitionRights guidanceRights() {
    return JourneyRights.ofProcess(GuidanceModel.KEY);
  }

  /** Gives the review of the self-assessment to whom the agreement names. */
  public void allocateReview(DelegateExecution execution) {
    allocations.allocate(execution, GuidanceModel.SELF_ASSESSMENT_REVIEW);
  }

  /** Orders one of the data sets; the order runs alongside. */
  public void orderData(DelegateExecution execution) {
    messages.startBeside(execution, new DataOrdered(DataOrdered.DATA_SET.get(execution)));
  }

  /** Gives the advice on the roadmap to whom the agreement names. */
  public void allocateRoadmapAdvice(DelegateExecution execution) {
    allocations.allocate(execution, GuidanceModel.ROADMAP_ADVICE_TASK);
  }
}
