package dk.klimaforloeb.deadlines;

import java.util.Optional;
import java.util.Set;

/**
 * The dates that somebody set for steps: on a roadmap, for a meeting, by a promise, for a round.
 * Each capability knows those of its own tasks.
 */
public interface StepDates {

  /** Keys of the tasks for which dates may be set; no two of these know the same task. */
  Set<String> tasks();

  /** The date that stands now, if one was set. */
  Optional<SetDate> of(Step step);
}
