package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.agreement.WorkDone;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.journey.queries.Journeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many municipalities were invited in which round: a beginning, of which nothing is done. */
@Component
class RoundsInvited implements WorkDone {

  private final Agreement agreement;
  private final Journeys journeys;
  private final JourneyNames names;
  private final WithoutPerson withoutPerson;
  private final Texts texts = new Texts("programme");

  RoundsInvited(
      Agreement agreement, Journeys journeys, JourneyNames names, WithoutPerson withoutPerson) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.names = names;
    this.withoutPerson = withoutPerson;
  }

  @Override
  public Map<String, List<Told>> told() {
    Map<String, Long> invited =
        withoutPerson.call(() -> journeys.all(agreement.key())).stream()
            .collect(Collectors.groupingBy(names::round, TreeMap::new, Collectors.counting()));
    List<Told> sentences = new ArrayList<>();
    invited.forEach(
        (round, count) ->
            sentences.add(new Told(texts.get("programme.round.invited", round, count), false)));
    return Map.of(ProgrammeModel.KEY, List.copyOf(sentences));
  }
}
