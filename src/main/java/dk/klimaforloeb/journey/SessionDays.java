package dk.klimaforloeb.journey;

import java.time.Clock;
import java.time.LocalDateTime;

/** Times at which people want to meet. */
public final class SessionDays {

  private SessionDays() {}

  /**
   * Whether the time lies ahead. One of which there are two, since the clocks are put back, counts
   * as to come while the second is.
   */
  public static boolean isToCome(LocalDateTime at, Clock clock) {
    return at.atZone(clock.getZone())
        .withLaterOffsetAtOverlap()
        .toInstant()
        .isAfter(clock.instant());
  }
}
