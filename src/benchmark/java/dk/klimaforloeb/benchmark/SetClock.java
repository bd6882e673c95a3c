package dk.klimaforloeb.benchmark;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Shows what it was set to, to the program and to both engines. */
final class SetClock extends Clock {

  private final ZoneId zone;
  private volatile Instant now;

  SetClock(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  /**
   * @param time Danish local time
   */
  static SetClock at(String time) {
    SetClock clock = new SetClock(ZoneId.of("Europe/Copenhagen"), Instant.EPOCH);
    clock.set(time);
    return clock;
  }

  void set(String time) {
    now = LocalDateTime.parse(time).atZone(zone).toInstant();
    ClockUtil.setCurrentTime(Date.from(now));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SetClock(other, now);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
