package dk.klimaforloeb.network.learning;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.queries.Dossier;
import dk.klimaforloeb.journey.queries.Dossiers;
import dk.klimaforloeb.journey.queries.Journeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Which sections of the method municipalities lack: by the assessors' last word where they have
 * spoken, else by the municipality's own. Whoever asks; how many lack something is for the
 * programme's people.
 */
@Component
class Gaps {

  private final Agreement agreement;
  private final Capf capf;
  private final Journeys journeys;
  private final Dossiers dossiers;
  private final WithoutPerson withoutPerson;

  Gaps(
      Agreement agreement,
      Capf capf,
      Journeys journeys,
      Dossiers dossiers,
      WithoutPerson withoutPerson) {
    this.agreement = agreement;
    this.capf = capf;
    this.journeys = journeys;
    this.dossiers = dossiers;
    this.withoutPerson = withoutPerson;
  }

  /** Codes of those who lack each section, those that most lack first. */
  Map<String, List<String>> bySection() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    capf.sections().forEach(section -> found.put(section.key(), new ArrayList<>()));
    withoutPerson
        .call(() -> journeys.latest(agreement.key()))
        .forEach(
            (municipality, journey) ->
                dossiers.of(journey).sections().stream()
                    .filter(Gaps::isLacking)
                    .forEach(section -> found.get(section.key()).add(municipality)));
    Map<String, List<String>> most = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue((one, other) -> other.size() - one.size()))
        .forEach(
            section -> most.put(section.getKey(), section.getValue().stream().sorted().toList()));
    return most;
  }

  private static boolean isLacking(Dossier.Section section) {
    return section.found() == null ? section.isMissing() : !section.found().isApproved();
  }
}
