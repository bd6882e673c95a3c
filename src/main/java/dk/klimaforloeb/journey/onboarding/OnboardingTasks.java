package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.allocation.Allocations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the process {@code onboarding} asks for. */
@Component
public class OnboardingTasks {

  private final Allocations allocations;

  OnboardingTasks(Allocations allocations) {
    this.allocations = allocations;
  }

  /** Gives the first meeting to whom the agreement names (SA-35, SA-44). */
  public void allocateKickoff(DelegateExecution execution) {
    allocations.allocate(execution, OnboardingModel.KICKOFF_MEETING);
  }
}
