package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.diagrams.TimeWords;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.springframework.stereotype.Component;

/** The engine's times in words. */
@Component
class Moments {

  private static final double MILLIS_OF_A_DAY = Duration.ofDays(1).toMillis();

  private final Clock clock;
  private final TimeWords times = new TimeWords();

  Moments(Clock clock) {
    this.clock = clock;
  }

  /** A moment; null stays null. */
  String of(Date moment) {
    return moment == null ? null : DanishDates.moment(moment.toInstant(), clock.getZone());
  }

  /** A day; null stays null. */
  String day(Date moment) {
    return moment == null
        ? null
        : DanishDates.day(moment.toInstant().atZone(clock.getZone()).toLocalDate());
  }

  /**
   * How long something lasted.
   *
   * @param millis null while it lasts
   */
  String lasted(Long millis) {
    return millis == null ? null : times.of(millis / MILLIS_OF_A_DAY);
  }
}
