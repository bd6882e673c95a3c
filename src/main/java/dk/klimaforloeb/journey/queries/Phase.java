package dk.klimaforloeb.journey.queries;

import java.time.LocalDate;

/**
 * A part of a municipality's way.
 *
 * @param key of its process
 * @param name Danish
 * @param begun null when the municipality has not come to it, or entered the journey after it
 * @param ended null when it has not ended
 */
public record Phase(String key, String name, State state, LocalDate begun, LocalDate ended) {

  /** How a journey stands to a phase. */
  public enum State {
    /** The municipality entered the journey after it. */
    SKIPPED,
    /** It is behind. */
    DONE,
    /** It is under way. */
    RUNNING,
    /** It is to come. */
    AHEAD,
    /** The journey ended before it. */
    NEVER
  }
}
