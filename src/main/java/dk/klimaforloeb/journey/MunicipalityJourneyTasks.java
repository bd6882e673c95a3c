package dk.klimaforloeb.journey;

import dk.klimaforloeb.calendar.CouncilTerms;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.journey.messages.BodiesLapsed;
import dk.klimaforloeb.journey.messages.ContactsWanted;
import dk.klimaforloeb.journey.messages.JourneyEnded;
import dk.klimaforloeb.journey.queries.BodiesInForce;
import dk.klimaforloeb.journey.queries.PlanBodies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code municipality-journey} asks for. */
@Component
public class MunicipalityJourneyTasks {

  private final CaseMessages messages;
  private final PlanBodies bodies;
  private final BodiesInForce bodiesInForce;
  private final CouncilTerms councilTerms;
  private final Clock clock;

  MunicipalityJourneyTasks(
      CaseMessages messages,
      PlanBodies bodies,
      BodiesInForce bodiesInForce,
      CouncilTerms councilTerms,
      Clock clock) {
    this.messages = messages;
    this.bodies = bodies;
    this.bodiesInForce = bodiesInForce;
    this.councilTerms = councilTerms;
    this.clock = clock;
  }

  @Bean
  static DefinitionRights municipalityJourneyRights() {
    return JourneyRights.ofProcess(MunicipalityJourneyModel.KEY);
  }

  /** Asks for what onboarding would have asked for; it holds nothing up. */
  public void askForContacts(DelegateExecution execution) {
    messages.startBeside(execution, new ContactsWanted());
  }

  /** The beginning of the day on which the next council takes office. */
  public Date newCouncilAt(DelegateExecution execution) {
    return Date.from(
        councilTerms.nextAfter(LocalDate.now(clock)).atStartOfDay(clock.getZone()).toInstant());
  }

  /** Whether committees are known that lapsed with the council that named them. */
  public boolean haveBodiesLapsed(DelegateExecution execution) {
    CaseKey journey = CaseKey.of(execution);
    boolean areKnown =
        bodies.namedAt(journey).isPresent()
            || !CaseModel.ENTRY_PHASE.get(execution).equals(MunicipalityJourneyModel.FIRST_PHASE);
    return areKnown && !bodiesInForce.are(journey);
  }

  /** Asks the municipality for its committees anew; it holds nothing up. */
  public void askForBodies(DelegateExecution execution) {
    messages.startBeside(execution, new BodiesLapsed());
  }

  /** Ends the sessions and data orders that still run beside the journey. */
  public void endOpenWork(DelegateExecution execution) {
    messages.tellAll(CaseKey.of(execution), new JourneyEnded());
  }
}
