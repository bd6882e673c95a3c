package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.forms.HandedIn;
import dk.klimaforloeb.engine.forms.HandedInForms;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was said in a case, and who may correct it: those who did the step, or the secretariat. */
@Component
class Facts {

  /** Only actions ask it; who went through with one changes things by another. */
  private static final String ACTION = "kind";

  private final HandedInForms handedIn;
  private final CurrentPerson person;
  private final People people;
  private final Clock clock;
  private final Texts texts = new Texts("recordcorrection");

  Facts(HandedInForms handedIn, CurrentPerson person, People people, Clock clock) {
    this.handedIn = handedIn;
    this.person = person;
    this.people = people;
    this.clock = clock;
  }

  /** What whoever asks may correct, the newest first. */
  List<Fact> correctable(CaseKey journey) {
    List<HandedIn> steps = new ArrayList<>(handedIn.of(journey));
    Collections.reverse(steps);
    return facts(steps.stream().filter(this::isOfWhoAsks)).toList();
  }

  /** The one, whoever asks. */
  Fact get(CaseKey journey, String id) {
    return facts(handedIn.of(journey).stream())
        .filter(fact -> fact.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Fact> facts(Stream<HandedIn> steps) {
    return steps
        .filter(step -> !step.record().what().containsKey(ACTION))
        .flatMap(step -> step.values().stream().map(value -> new Fact(step, value)));
  }

  /** The one, where whoever asks may correct it. */
  Optional<Fact> find(CaseKey journey, String id) {
    return correctable(journey).stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  private boolean isOfWhoAsks(HandedIn step) {
    Set<String> groups = person.find().map(CurrentPerson.Person::groups).orElse(Set.of());
    return person.find().isEmpty()
        || groups.contains(Roles.SECRETARIAT)
        || !Collections.disjoint(groups, handedIn.groups(step));
  }

  /** The step by its name, its day and who did it. */
  String title(HandedIn step) {
    String day = DanishDates.day(step.record().at().atZone(clock.getZone()).toLocalDate());
    return Optional.ofNullable(step.record().person())
        .map(who -> texts.get("recordcorrection.step-by", step.task(), day, people.name(who)))
        .orElseGet(() -> texts.get("recordcorrection.step", step.task(), day));
  }

  /** The steps handed in after it, but for corrections. */
  List<String> since(CaseKey journey, Fact fact) {
    return handedIn.of(journey).stream()
        .filter(step -> step.record().number() > fact.step().record().number())
        .filter(step -> !isCorrection(step))
        .map(this::title)
        .toList();
  }

  private static boolean isCorrection(HandedIn step) {
    return Set.of(RecordCorrectionModel.CHOOSE_RECORD, RecordCorrectionModel.CORRECT_RECORD)
        .contains(step.record().header().form());
  }
}
