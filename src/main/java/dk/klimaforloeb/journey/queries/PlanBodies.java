package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   * The names in order: those that the municipality named last, with its lead or since, else those
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

  /** When the municipality named them last, on the programme clock. */
  public Optional<Instant> namedAt(CaseKey journey) {
    return lastNamed(journey).map(Recorded::at);
  }

  private List<String> named(CaseKey journey) {
    return lastNamed(journey).stream()
        .flatMap(named -> named.what().bodies().stream())
        .map(LeadAppointment.Body::name)
        .toList();
  }

  /** Those who changed something else about the contacts may have named none. */
  private Optional<Recorded<BodiesChange>> lastNamed(CaseKey journey) {
    return Stream.concat(
            records.all(journey, LeadAppointment.class).stream()
                .map(
                    named ->
                        new Recorded<>(
                            named.number(),
                            named.header(),
                            new BodiesChange(named.what().bodies()))),
            records.all(journey, BodiesChange.class).stream())
        .filter(named -> !named.what().bodies().isEmpty())
        .max(Comparator.comparingLong(Recorded::number));
  }

  private List<String> known(CaseKey journey) {
    return journey
        .municipalityCode()
        .flatMap(agreement::municipality)
        .map(Agreement.Municipality::bodies)
        .orElse(List.of());
  }
}
