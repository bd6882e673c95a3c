package dk.klimaforloeb.engine.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A clock that runs on from wherever it was moved to, and takes the engine's clock along. It never
 * goes back. For the demo profile alone.
 */
public final class MovableClock extends Clock {

  private final Clock wall;
  private volatile Duration offset;

  /**
   * @param offset how far this clock is ahead of the wall clock (negative: behind)
   */
  public MovableClock(Duration offset) {
    this(Clock.system(ClockConfiguration.COPENHAGEN), offset);
  }

  private MovableClock(Clock wall, Duration offset) {
    this.wall = wall;
    this.offset = offset;
  }

  /** Makes the engine read this clock's time; to be called before the engine is built. */
  public void governEngine() {
    ClockUtil.offset(offset.toMillis());
  }

  /** How far this clock is ahead of the wall clock. */
  public Duration offset() {
    return offset;
  }

  /**
   * The offset at which this clock would show the given time; never less than today's offset, since
   * the clock does not go back.
   */
  public Duration offsetTo(Instant time) {
    Duration wanted = Duration.between(wall.instant(), time);
    return wanted.compareTo(offset) > 0 ? wanted : offset;
  }

  /**
   * Moves the clock, and the engine's with it.
   *
   * @throws IllegalArgumentException when this would move it back
   */
  public void moveTo(Duration newOffset) {
    if (newOffset.compareTo(offset) < 0) {
      throw new IllegalArgumentException("the clock never goes back");
    }
    offset = newOffset;
    governEngine();
  }

  @Override
  public ZoneId getZone() {
    return wall.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(wall.withZone(zone), offset);
  }

  @Override
  public Instant instant() {
    return wall.instant().plus(offset);
  }
}
