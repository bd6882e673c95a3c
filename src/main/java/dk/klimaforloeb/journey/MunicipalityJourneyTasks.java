package dk.klimaforloeb.journey;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.journey.messages.ContactsWanted;
import dk.klimaforloeb.journey.messages.JourneyEnded;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code municipality-journey} asks for. */
@Component
public class MunicipalityJourneyTasks {

  private final CaseMessages messages;

  MunicipalityJourneyTasks(CaseMessages messages) {
    this.messages = messages;
  }

  @Bean
  static DefinitionRights municipalityJourneyRights() {
    return JourneyRights.ofProcess(MunicipalityJourneyModel.KEY);
  }

  /** Asks for what onboarding would have asked for; it holds nothing up. */
  public void askForContacts(DelegateExecution execution) {
    messages.startBeside(execution, new ContactsWanted());
  }

  /** Ends the sessions and data orders that still run beside the journey. */
  public void endOpenWork(DelegateExecution execution) {
    messages.tellAll(CaseKey.of(execution), new JourneyEnded());
  }
}
