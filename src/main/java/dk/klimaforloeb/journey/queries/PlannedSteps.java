package dk.klimaforloeb.journey.queries;

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

  PlannedSteps(RoadmapDates roadmaps, ObjectProvider<PlannedWork> work) {
    this.roadmaps = roadmaps;
    this.work = work;
  }

  /**
   * @param toCome the milestones to which each journey is still to come, see {@link Course#toCome}
   * @param from the first day that counts
   */
  public List<PlannedStep> of(Map<CaseKey, List<Milestone>> toCome, LocalDate from) {
    return roadmaps.latest(toCome.keySet()).entrySet().stream()
        .flatMap(
            roadmap ->
                work.orderedStream()
                    .flatMap(phase -> phase.of(roadmap.getKey(), roadmap.getValue()).stream()))
        .filter(step -> !step.on().isBefore(from))
        .filter(step -> isToCome(step, toCome.get(step.of())))
        .toList();
  }

  private static boolean isToCome(PlannedStep step, Collection<Milestone> toCome) {
    return toCome.stream().anyMatch(milestone -> milestone.kind() == step.before());
  }
}
