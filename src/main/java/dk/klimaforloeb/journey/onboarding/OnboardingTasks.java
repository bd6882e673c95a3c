package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.journey.JourneyRights;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code onboarding} asks for. */
@Component
public class OnboardingTasks {

  private final Allocations allocations;

  OnboardingTasks(Allocations allocations) {
    this.allocations = allocations;
  }

  @Bean
  static DefinitionRights onboardingRights() {
    return JourneyRights.ofProcess(OnboardingModel.KEY);
  }

  /** Gives the first meeting to whom the agreement names. */
  public void allocateKickoff(DelegateExecution execution) {
    allocations.allocate(execution, OnboardingModel.KICKOFF_MEETING);
  }
}
