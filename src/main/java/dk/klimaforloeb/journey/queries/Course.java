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
}
