package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who treats a municipality's plan before its council. */
@Component
public class PlanBodies {

  private final LeadAppointments appointments;
  private final Agreement agreement;
  private final Texts texts = new Texts("journey");

  PlanBodies(LeadAppointments appointments, Agreement agreement) {
    this.appointments = appointments;
    this.agreement = agreement;
  }

  /**
   * The names in order: those that the municipality named when it appointed its lead, else those
   * that the agreement's file knows of it, else those that most councils have.
   *
   * @param journey business key
   * @return never empty
   */
  public List<String> of(String journey) {
    return Stream.of(named(journey), known(journey), usual())
        .filter(bodies -> !bodies.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Those that most councils have. */
  private List<String> usual() {
    return Stream.of("journey.body.committee", "journey.body.finance").map(texts::get).toList();
  }

  private List<String> named(String journey) {
    return appointments.findFirstByEntryJourneyOrderByIdDesc(journey).stream()
        .flatMap(appointment -> appointment.bodies().stream())
        .map(LeadAppointmentBody::name)
        .toList();
  }

  private List<String> known(String journey) {
    return agreement
        .municipality(journey.split("/", -1)[1])
        .map(Agreement.Municipality::bodies)
        .orElse(List.of());
  }
}
