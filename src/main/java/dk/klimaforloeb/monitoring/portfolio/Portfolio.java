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
import dk.klimaforloeb.journey.queries.CaseToday;
import dk.klimaforloeb.journey.queries.CasesToday;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.OpenStep;
import dk.klimaforloeb.journey.queries.Phase;
import dk.klimaforloeb.journey.queries.Standing;
import java.time.Clock;
import java.time.LocalDate;
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
  private final CasesToday cases;
  private final TimeLine line;
  private final WorkingDays workingDays;
  private final People people;
  private final CurrentPerson person;
  private final Clock clock;
  private final Texts texts = new Texts("portfolio");

  Portfolio(
      Agreement agreement,
      JourneyNames names,
      CasesToday cases,
      TimeLine line,
      WorkingDays workingDays,
      People people,
      CurrentPerson person,
      Clock clock) {
    this.agreement = agreement;
    this.names = names;
    this.cases = cases;
    this.line = line;
    this.workingDays = workingDays;
    this.people = people;
    this.person = person;
    this.clock = clock;
  }

  /** In the order of the agreement's file. */
  List<Lane> lanes() {
    Set<String> own = person.get().tenants();
    List<CaseToday> today =
        cases.all().stream().filter(one -> own.contains(one.municipality())).toList();
    Map<String, String> parties =
        people.groups(
            today.stream()
                .flatMap(one -> one.open().stream())
                .flatMap(step -> step.groups().stream())
                .collect(Collectors.toSet()));
    return today.stream()
        .map(one -> one.of() == null ? notBegun(one) : lane(one, parties))
        .toList();
  }

  /**
   * @param parties names of groups by their ids
   */
  private Lane lane(CaseToday at, Map<String, String> parties) {
    Course course = at.course();
    CaseKey key = at.of();
    Standing standing = at.standing();
    List<OpenStep> leading = at.leading();
    List<Milestone> toCome = at.toCome();
    Optional<Milestone> next = at.next();
    LocalDate today = LocalDate.now(clock);
    List<Milestone> shown =
        at.milestones().stream().filter(step -> step.isReached() || toCome.contains(step)).toList();
    List<Lane.Mark> marks = line.marks(shown);
    return new Lane(
        key.value(),
        key.page(),
        names.municipality(key),
        names.round(key),
        at.phase().map(Phase::name).orElse(null),
        at.phase().map(phase -> course.phases().indexOf(phase) + 1).orElse(0),
        standing.health().code(),
        texts.get("portfolio.health." + standing.health().code()),
        standing.reason(),
        leading.stream().map(step -> ball(step, parties, today)).toList(),
        leading.isEmpty() && !course.waitsFor().isEmpty()
            ? String.join(", ", course.waitsFor())
            : null,
        next.map(Milestone::name).orElse(null),
        next.map(Milestone::planned).map(LocalDate::toString).orElse(null),
        next.map(Milestone::planned).map(DanishDates::day).orElse(null),
        (int) at.open().stream().filter(isLate(today)).count(),
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

  private Lane notBegun(CaseToday at) {
    Agreement.Municipality municipality = agreement.municipality(at.municipality()).orElseThrow();
    Optional<Agreement.Round> round =
        municipality.rounds().stream().flatMap(id -> agreement.round(id).stream()).findFirst();
    String health = at.standing().health().code();
    return new Lane(
        null,
        null,
        municipality.name(),
        round.map(Agreement.Round::name).orElse(""),
        null,
        0,
        health,
        texts.get("portfolio.health." + health),
        at.standing().reason(),
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
