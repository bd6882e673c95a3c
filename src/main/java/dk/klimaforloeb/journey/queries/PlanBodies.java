package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who treats a municipality's plan before its council. */
@Component
public class PlanBodies {

  private final CaseRecords records;
  private final Agreement agreement;
  private final Texts texts = new Texts("journey");

  PlanBodies(CaseRecords records, Agreement agreement) {
    this.records = records;
    this.agreement = agreement;
  }

  /**
   * The names in order: those that the municipality named when it appointed its lead, else those
   * that the agreement's file knows of it, else those that most councils have.
   *
   * @return never empty
   */
  public List<String> of(CaseKey journey) {
    return Stream.of(named(journey), known(journey), usual())
        .filter(bodies -> !bodies.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Those that most councils have. */
  private List<String> usual() {
    return Stream.of("journey.body.committee", "journey.body.finance").map(texts::get).toList();
  }

  private List<String> named(CaseKey journey) {
    return records.last(journey, LeadAppointment.class).stream()
        .flatMap(appointment -> appointment.bodies().stream())
        .map(LeadAppointment.Body::name)
        .toList();
  }

  private List<String> known(CaseKey journey) {
    return journey
        .municipalityCode()
        .flatMap(agreement::municipality)
        .map(Agreement.Municipality::bodies)
        .orElse(List.of());
  }
}
