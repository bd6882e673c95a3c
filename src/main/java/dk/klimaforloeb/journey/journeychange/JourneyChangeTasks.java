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

  JourneyChangeTasks(JourneyChangeProcess process) {
    this.process = process;
  }

  @Bean
  static DefinitionRights journeyChangeRights() {
    return JourneyRights.ofAction(JourneyChangeModel.KEY, Set.of(Roles.SECRETARIAT));
  }

  /** Ends the chosen journey; what was recorded stays. */
  public void withdrawJourney(DelegateExecution execution) {
    process.journeyWithdrawn(new CaseKey(JourneyChangeModel.JOURNEY.get(execution)));
  }
}
