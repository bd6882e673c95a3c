package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far municipalities have come, and when they expect the rest. */
@Component
public class Milestones {

  private final PhaseInstances phaseInstances;
  private final PastActivities activities;
  private final WithoutPerson withoutPerson;
  private final RoadmapDates roadmaps;
  private final ObjectProvider<MilestoneDays> registered;
  private final Agreement agreement;
  private final Clock clock;
  private final Texts texts = new Texts("journey");

  Milestones(
      PhaseInstances phaseInstances,
      PastActivities activities,
      WithoutPerson withoutPerson,
      RoadmapDates roadmaps,
      ObjectProvider<MilestoneDays> registered,
      Agreement agreement,
      Clock clock) {
    this.phaseInstances = phaseInstances;
    this.activities = activities;
    this.withoutPerson = withoutPerson;
    this.roadmaps = roadmaps;
    this.registered = registered;
    this.agreement = agreement;
    this.clock = clock;
  }

  /**
   * All milestones of a journey in their order, whoever asks: on the day that somebody registered,
   * else on the day on which the process came past it.
   */
  public List<Milestone> of(CaseKey journey) {
    return of(List.of(journey)).get(journey);
  }

  /** As {@link #of(CaseKey)}, for several. */
  public Map<CaseKey, List<Milestone>> of(Collection<CaseKey> journeys) {
    Map<CaseKey, Map<MilestoneKind, LocalDate>> passed = withoutPerson.call(() -> passed(journeys));
    Map<CaseKey, Map<MilestoneKind, LocalDate>> told = new HashMap<>();
    registered.stream()
        .forEach(
            source ->
                source
                    .days(journeys)
                    .forEach(
                        (journey, days) ->
                            told.computeIfAbsent(journey, key -> new EnumMap<>(MilestoneKind.class))
                                .putAll(days)));
    Map<CaseKey, Roadmap> planned = roadmaps.latest(journeys);
    Map<CaseKey, List<Milestone>> milestones = new LinkedHashMap<>();
    journeys.forEach(
        journey ->
            milestones.put(
                journey,
                milestones(
                    journey,
                    passed.getOrDefault(journey, Map.of()),
                    told.getOrDefault(journey, Map.of()),
                    Optional.ofNullable(planned.get(journey)))));
    return milestones;
  }

  private List<Milestone> milestones(
      CaseKey journey,
      Map<MilestoneKind, LocalDate> passed,
      Map<MilestoneKind, LocalDate> told,
      Optional<Roadmap> roadmap) {
    Map<MilestoneKind, LocalDate> reached = new EnumMap<>(MilestoneKind.class);
    reached.putAll(passed);
    reached.replaceAll((kind, day) -> told.getOrDefault(kind, day));
    return Stream.of(MilestoneKind.values())
        .map(kind -> milestone(kind, planned(kind, journey, roadmap), reached.get(kind)))
        .toList();
  }

  /** What was decided for a day to come, such as a hearing, is not reached before that day. */
  private Milestone milestone(MilestoneKind kind, Optional<LocalDate> planned, LocalDate day) {
    boolean isToCome = day != null && day.isAfter(LocalDate.now(clock));
    return new Milestone(
        kind,
        texts.get("journey.milestone." + kind.name().toLowerCase(Locale.ROOT)),
        isToCome ? day : planned.orElse(null),
        isToCome ? null : day);
  }

  /** What is reached again, after the plan was sent back, counts as it was reached last. */
  private Map<CaseKey, Map<MilestoneKind, LocalDate>> passed(Collection<CaseKey> journeys) {
    Map<String, CaseKey> cases = new HashMap<>();
    phaseInstances
        .of(journeys)
        .forEach(instance -> cases.put(instance.getId(), new CaseKey(instance.getBusinessKey())));
    Map<String, MilestoneKind> kinds = kinds();
    Map<CaseKey, Map<MilestoneKind, LocalDate>> passed = new HashMap<>();
    activities
        .ended(cases.keySet(), kinds.keySet())
        .forEach(
            event ->
                passed
                    .computeIfAbsent(
                        cases.get(event.getProcessInstanceId()),
                        journey -> new EnumMap<>(MilestoneKind.class))
                    .put(kinds.get(event.getActivityId()), day(event)));
    return passed;
  }

  private Map<String, MilestoneKind> kinds() {
    Map<String, MilestoneKind> kinds = new HashMap<>();
    registered.stream()
        .forEach(source -> source.events().forEach((kind, event) -> kinds.put(event, kind)));
    return kinds;
  }

  private LocalDate day(HistoricActivityInstance event) {
    return LocalDate.ofInstant(event.getEndTime().toInstant(), clock.getZone());
  }

  private Optional<LocalDate> planned(
      MilestoneKind kind, CaseKey journey, Optional<Roadmap> roadmap) {
    return switch (kind) {
      case ADMITTED ->
          journey
              .round()
              .flatMap(agreement::round)
              .flatMap(round -> round.admittedTo(journey.municipalityCode().orElseThrow()));
      case DRAFT -> roadmap.map(Roadmap::draftOn);
      case HEARING -> roadmap.map(Roadmap::hearingOn);
      case ADOPTED -> roadmap.map(Roadmap::adoptionOn);
      case ROADMAP, PUBLISHED, APPROVED -> Optional.empty();
    };
  }
}
