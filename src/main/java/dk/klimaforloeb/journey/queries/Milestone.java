package dk.klimaforloeb.journey.queries;

import java.time.LocalDate;

/**
 * A step on a municipality's way.
 *
 * @param name Danish
 * @param planned when it is expected; null while nobody has said
 * @param reached when it happened; null if it has not
 */
public record Milestone(MilestoneKind kind, String name, LocalDate planned, LocalDate reached) {

  /** Whether it is behind the municipality. */
  public boolean isReached() {
    return reached != null;
  }
}
