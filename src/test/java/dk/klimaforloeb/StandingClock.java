package dk.klimaforloeb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that shows what it was set to, and takes the engine's clock along. */
class StandingClock extends Clock {

  static final String FIRST_MORNING = "2020-09-16T08:00";

  private final ZoneId zone;
  private volatile Instant now;

  StandingClock() {
    this(ZoneId.of("Europe/Copenhagen"));
    now = at(FIRST_MORNING);
  }

  private StandingClock(ZoneId zone) {
    this.zone = zone;
  }

  Instant at(String localDateTime) {
    return LocalDateTime.parse(localDateTime).atZone(zone).toInstant();
  }

  void set(Instant time) {
    now = time;
    governEngine();
  }

  void governEngine() {
    ClockUtil.setCurrentTime(Date.from(now));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    StandingClock clock = new StandingClock(other);
    clock.now = now;
    return clock;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
