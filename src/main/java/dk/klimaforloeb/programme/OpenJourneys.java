package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.readable.OfferedNames;
import dk.klimaforloeb.journey.queries.Journeys;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The journeys that have not ended, among which forms let choose. */
@Component
class OpenJourneys implements OfferedNames {

  private final Agreement agreement;
  private final Journeys journeys;
  private final JourneyNames names;

  OpenJourneys(Agreement agreement, Journeys journeys, JourneyNames names) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.names = names;
  }

  List<CaseKey> all() {
    return journeys.running(agreement.key());
  }

  List<Map<String, String>> offered() {
    return all().stream()
        .map(journey -> Map.of("label", names.of(journey), "value", journey.value()))
        .toList();
  }

  @Override
  public String offer() {
    return "openJourneysOffered";
  }

  @Override
  public String name(String value) {
    CaseKey journey = new CaseKey(value);
    return journey.municipalityCode().flatMap(agreement::municipality).isPresent()
        ? names.of(journey)
        : value;
  }
}
