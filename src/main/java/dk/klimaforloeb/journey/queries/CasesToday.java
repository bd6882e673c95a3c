package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.JourneyRights;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** How the municipalities stand, for everybody who tells of all of them. */
@Component
public class CasesToday {

  private final Agreement agreement;
  private final Journeys journeys;
  private final Courses courses;
  private final Milestones milestones;
  private final OpenSteps openSteps;
  private final Pauses pauses;
  private final Standings standings;

  CasesToday(
      Agreement agreement,
      Journeys journeys,
      Courses courses,
      Milestones milestones,
      OpenSteps openSteps,
      Pauses pauses,
      Standings standings) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.courses = courses;
    this.milestones = milestones;
    this.openSteps = openSteps;
    this.pauses = pauses;
    this.standings = standings;
  }

  @Bean
  static DefinitionRights progressColourRights() {
    return JourneyRights.ofDecision(ProgressColour.KEY);
  }

  /**
   * In the order of the agreement's file, also those that have not begun or have ended; of journeys
   * that whoever asks may not read nothing is known.
   */
  public List<CaseToday> all() {
    Map<String, CaseKey> latest = journeys.latest(agreement.key());
    Read read = read(latest.values());
    return agreement.municipalities().stream()
        .map(
            municipality ->
                Optional.ofNullable(latest.get(municipality.code()))
                    .map(key -> today(municipality.code(), key, read))
                    .orElseGet(() -> notBegun(municipality)))
        .toList();
  }

  private Read read(Collection<CaseKey> cases) {
    return new Read(
        openSteps.of(cases).stream().collect(Collectors.groupingBy(OpenStep::of)),
        courses.of(cases),
        milestones.of(cases),
        pauses.of(cases).stream()
            .filter(pause -> pause.resumed() == null)
            .map(Pauses.Pause::of)
            .collect(Collectors.toSet()));
  }

  private CaseToday today(String municipality, CaseKey key, Read read) {
    Course course = read.courses().get(key);
    List<Milestone> steps = read.milestones().get(key);
    List<OpenStep> open = read.open().getOrDefault(key, List.of());
    List<OpenStep> leading = open.stream().filter(OpenStep::leadsOn).toList();
    return new CaseToday(
        municipality,
        key,
        course,
        steps,
        open,
        standings.of(read.paused().contains(key), course, steps, leading));
  }

  private CaseToday notBegun(Agreement.Municipality municipality) {
    return new CaseToday(
        municipality.code(),
        null,
        null,
        List.of(),
        List.of(),
        standings.notBegun(
            municipality.rounds().stream()
                .flatMap(id -> agreement.round(id).stream())
                .findFirst()
                .flatMap(round -> round.opensOn(municipality.code()))));
  }

  /** What is known of all cases, asked together. */
  private record Read(
      Map<CaseKey, List<OpenStep>> open,
      Map<CaseKey, Course> courses,
      Map<CaseKey, List<Milestone>> milestones,
      Set<CaseKey> paused) {}
}
