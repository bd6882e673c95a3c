package dk.klimaforloeb.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When a mail that the server could not take is tried again. Each pause is as long as all the time
 * since the first attempt, so the pauses double, up to a longest one; the last attempt lies at the
 * end of the whole time.
 */
@Component
class RetrySchedule {

  /** In the hour that begins here a clock change may make a time that does not exist, or twice. */
  private static final int HOUR_OF_CLOCK_CHANGES = 2;

  private static final Duration UNTIL_A_CONNECTION_IS_FREE = Duration.ofSeconds(15);

  private final MailProperties.Sender settings;
  private final Clock clock;

  RetrySchedule(MailProperties properties, Clock clock) {
    this.settings = properties.mail();
    this.clock = clock;
  }

  /**
   * @param since the first of the attempts that failed in a row
   * @return when to try again; empty when the time is over
   */
  Optional<Instant> next(Instant since) {
    Instant now = clock.instant();
    Instant last = since.plus(settings.tryFor());
    if (!now.isBefore(last)) {
      return Optional.empty();
    }
    Duration pause = Duration.between(since, now);
    if (pause.compareTo(settings.firstPause()) < 0) {
      pause = settings.firstPause();
    }
    if (pause.compareTo(settings.longestPause()) > 0) {
      pause = settings.longestPause();
    }
    Instant next = now.plus(pause);
    return Optional.of(beyondClockChange(next.isAfter(last) ? last : next));
  }

  /** Soon, for a mail that was not tried since all connections were in use. */
  Instant soon() {
    return beyondClockChange(clock.instant().plus(UNTIL_A_CONNECTION_IS_FREE));
  }

  private Instant beyondClockChange(Instant time) {
    ZonedDateTime local = time.atZone(clock.getZone());
    return local.getHour() == HOUR_OF_CLOCK_CHANGES
        ? local
            .toLocalDate()
            .atTime(HOUR_OF_CLOCK_CHANGES + 1, 0)
            .atZone(clock.getZone())
            .toInstant()
        : time;
  }
}
