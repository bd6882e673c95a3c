package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Courses;
import dk.klimaforloeb.journey.queries.Journeys;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.Milestones;
import dk.klimaforloeb.journey.queries.OpenStep;
import dk.klimaforloeb.journey.queries.OpenSteps;
import dk.klimaforloeb.journey.queries.Pauses;
import dk.klimaforloeb.journey.queries.Phase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A lane for each municipality of the agreement whose cases whoever asks may read. */
@Component
class Portfolio {

  private final Agreement agreement;
  private final JourneyNames names;
  private final Journeys journeys;
  private final Courses courses;
  private final Milestones milestones;
  private final OpenSteps openSteps;
  private final Pauses pauses;
  private final Standings standings;
  private final TimeLine line;
  private final WorkingDays workingDays;
  private final People people;
  private final CurrentPerson person;
  private final Clock clock;
  private final Texts texts = new Texts("portfolio");

  Portfolio(
      Agreement agreement,
      JourneyNames names,
      Journeys journeys,
      Courses courses,
      Milestones milestones,
      OpenSteps openSteps,
      Pauses pauses,
      Standings standings,
      TimeLine line,
      WorkingDays workingDays,
      People people,
      CurrentPerson person,
      Clock clock) {
    this.agreement = agreement;
    this.names = names;
    this.journeys = journeys;
    this.courses = courses;
    this.milestones = milestones;
    this.openSteps = openSteps;
    this.pauses = pauses;
    this.standings = standings;
    this.line = line;
    this.workingDays = workingDays;
    this.people = people;
    this.person = person;
    this.clock = clock;
  }

  /** In the order of the agreement's file. */
  List<Lane> lanes() {
    Map<String, CaseKey> latest = journeys.latest(agreement.key());
    Read read = read(latest.values());
    return agreement.municipalities().stream()
        .filter(municipality -> person.get().tenants().contains(municipality.code()))
        .map(
            municipality ->
                Optional.ofNullable(latest.get(municipality.code()))
                    .map(key -> lane(municipality, key, read))
                    .orElseGet(() -> notBegun(municipality)))
        .toList();
  }

  private Read read(Collection<CaseKey> cases) {
    List<OpenStep> open = openSteps.of(cases);
    return new Read(
        open.stream().collect(Collectors.groupingBy(OpenStep::of)),
        courses.of(cases),
        milestones.of(cases),
        pauses.of(cases).stream()
            .filter(pause -> pause.resumed() == null)
            .map(Pauses.Pause::of)
            .collect(Collectors.toSet()),
        people.groups(
            open.stream().flatMap(step -> step.groups().stream()).collect(Collectors.toSet())));
  }

  /**
   * What is known of all cases, asked together.
   *
   * @param parties names of groups by their ids
   */
  private record Read(
      Map<CaseKey, List<OpenStep>> open,
      Map<CaseKey, Course> courses,
      Map<CaseKey, List<Milestone>> milestones,
      Set<CaseKey> paused,
      Map<String, String> parties) {}

  private Lane lane(Agreement.Municipality municipality, CaseKey key, Read read) {
    Course course = read.courses().get(key);
    List<Milestone> steps = read.milestones().get(key);
    List<OpenStep> open = read.open().getOrDefault(key, List.of());
    List<OpenStep> leading = open.stream().filter(OpenStep::leadsOn).toList();
    Standing standing = standings.of(read.paused().contains(key), course, steps, leading);
    List<Milestone> toCome = course.toCome(steps);
    Optional<Milestone> next = toCome.stream().findFirst();
    LocalDate today = LocalDate.now(clock);
    List<Milestone> shown =
        steps.stream().filter(step -> step.isReached() || toCome.contains(step)).toList();
    List<Lane.Mark> marks = line.marks(shown);
    return new Lane(
        key.value(),
        key.page(),
        municipality.name(),
        names.round(key),
        course.running().map(Phase::name).orElse(null),
        course.running().map(phase -> course.phases().indexOf(phase) + 1).orElse(0),
        standing.health().code(),
        texts.get("portfolio.health." + standing.health().code()),
        standing.reason(),
        leading.stream().map(step -> ball(step, read.parties(), today)).toList(),
        leading.isEmpty() && !course.waitsFor().isEmpty()
            ? String.join(", ", course.waitsFor())
            : null,
        next.map(Milestone::name).orElse(null),
        next.map(Milestone::planned).map(LocalDate::toString).orElse(null),
        next.map(Milestone::planned).map(DanishDates::day).orElse(null),
        (int) open.stream().filter(isLate(today)).count(),
        marks,
        told(marks));
  }

  private static Predicate<OpenStep> isLate(LocalDate today) {
    return step -> step.due() != null && step.due().isBefore(today);
  }

  private Lane.Ball ball(OpenStep step, Map<String, String> parties, LocalDate today) {
    return new Lane.Ball(
        step.groups().stream().map(parties::get).collect(Collectors.joining(", ")),
        step.name(),
        workingDays.between(step.since(), today),
        step.groups()
            .equals(List.of(Roles.municipality(step.of().municipalityCode().orElseThrow()))));
  }

  private Lane notBegun(Agreement.Municipality municipality) {
    Optional<Agreement.Round> round =
        municipality.rounds().stream().flatMap(id -> agreement.round(id).stream()).findFirst();
    String opens =
        round
            .flatMap(known -> known.opensOn(municipality.code()))
            .map(day -> texts.get("portfolio.invited-on", DanishDates.day(day)))
            .orElseGet(() -> texts.get("portfolio.not-invited"));
    return new Lane(
        null,
        null,
        municipality.name(),
        round.map(Agreement.Round::name).orElse(""),
        null,
        0,
        Health.NOT_BEGUN.code(),
        texts.get("portfolio.health." + Health.NOT_BEGUN.code()),
        opens,
        List.of(),
        null,
        null,
        null,
        null,
        0,
        List.of(),
        told(List.of()));
  }

  private String told(List<Lane.Mark> marks) {
    return marks.isEmpty()
        ? texts.get("portfolio.no-marks")
        : marks.stream().map(Lane.Mark::title).collect(Collectors.joining("; "));
  }
}
