package dk.klimaforloeb.monitoring;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.DanishOrder;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.Journeys;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The journeys that whoever asks may read: the engine's grants and the tenants decide. */
@Component
public class WatchedCases {

  private final Agreement agreement;
  private final Journeys journeys;
  private final JourneyNames names;
  private final CurrentPerson person;

  WatchedCases(Agreement agreement, Journeys journeys, JourneyNames names, CurrentPerson person) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.names = names;
    this.person = person;
  }

  /** All of the agreement's, ended or not, by their municipalities' names. */
  public List<WatchedCase> all() {
    return journeys.all(agreement.key()).stream()
        .filter(key -> person.get().tenants().contains(key.municipalityCode().orElseThrow()))
        .map(key -> new WatchedCase(key, names.municipality(key), names.round(key), key.page()))
        .sorted(
            Comparator.comparing(WatchedCase::municipality, DanishOrder.COMPARATOR)
                .thenComparing(WatchedCase::round))
        .toList();
  }

  /**
   * A municipality's journey.
   *
   * @param municipality its name
   * @param round Danish name of its round
   * @param link to its page
   */
  public record WatchedCase(CaseKey key, String municipality, String round, String link) {}
}
