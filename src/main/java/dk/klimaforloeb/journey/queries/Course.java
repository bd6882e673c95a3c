package dk.klimaforloeb.journey.queries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a journey stands.
 *
 * @param begun its first day
 * @param ended null while it runs
 * @param outcome how it ended, in Danish; null while it runs
 * @param isPlanInForce whether it ended as everybody wishes
 * @param phases all of them, in order
 * @param waitsFor what its processes wait for that is nobody's task, for example the end of a
 *     hearing; in Danish
 */
public record Course(
    LocalDate begun,
    LocalDate ended,
    String outcome,
    boolean isPlanInForce,
    List<Phase> phases,
    List<String> waitsFor) {

  /** The phase that is under way. */
  public Optional<Phase> running() {
    return phases.stream().filter(phase -> phase.state() == Phase.State.RUNNING).findFirst();
  }

  /**
   * The milestones to which the journey is still to come, in their order: without those of phases
   * after which the municipality entered, and without those that it passed by, such as the hearing
   * of a plan that was adopted without one.
   *
   * @param milestones all of the journey
   */
  public List<Milestone> toCome(List<Milestone> milestones) {
    return milestones.stream()
        .filter(step -> !step.isReached() && isOpen(step.kind().phase()))
        .filter(step -> milestones.stream().noneMatch(other -> isPassedBy(step, other)))
        .toList();
  }

  private boolean isOpen(String phaseKey) {
    return ended == null
        && phases.stream()
            .filter(phase -> phase.key().equals(phaseKey))
            .anyMatch(
                phase ->
                    phase.state() == Phase.State.RUNNING || phase.state() == Phase.State.AHEAD);
  }

  private static boolean isPassedBy(Milestone step, Milestone other) {
    return other.isReached() && other.kind().follows(step.kind());
  }
}
