package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The work that roadmaps foresee and to which their journeys are still to come. */
@Component
public class PlannedSteps {

  private final RoadmapDates roadmaps;
  private final ObjectProvider<PlannedWork> work;
  private final WithoutPerson withoutPerson;

  PlannedSteps(
      RoadmapDates roadmaps, ObjectProvider<PlannedWork> work, WithoutPerson withoutPerson) {
    this.roadmaps = roadmaps;
    this.work = work;
    this.withoutPerson = withoutPerson;
  }

  /**
   * Whoever asks.
   *
   * @param toCome the milestones to which each journey is still to come, see {@link Course#toCome}
   * @param from the first day that counts
   */
  public List<PlannedStep> of(Map<CaseKey, List<Milestone>> toCome, LocalDate from) {
    Map<CaseKey, Roadmap> latest = roadmaps.latest(toCome.keySet());
    return withoutPerson
        .call(() -> work.orderedStream().flatMap(phase -> phase.of(latest).stream()).toList())
        .stream()
        .filter(step -> !step.on().isBefore(from))
        .filter(step -> isToCome(step, toCome.get(step.of())))
        .toList();
  }

  private static boolean isToCome(PlannedStep step, Collection<Milestone> toCome) {
    return toCome.stream().anyMatch(milestone -> milestone.kind() == step.before());
  }
}
