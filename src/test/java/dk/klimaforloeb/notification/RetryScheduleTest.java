package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final Instant MONDAY = at("2020-11-16T08:00");

  @Test
  void thePausesGrowAndTheLastAttemptIsAfterTwoDays() {
    List<Duration> sinceFirst = new ArrayList<>();
    Instant now = MONDAY;
    for (Optional<Instant> next = next(now); next.isPresent(); next = next(next.orElseThrow())) {
      sinceFirst.add(Duration.between(MONDAY, next.orElseThrow()));
    }

    assertThat(sinceFirst)
        .startsWith(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(4),
            Duration.ofMinutes(8),
            Duration.ofMinutes(16),
            Duration.ofMinutes(32),
            Duration.ofMinutes(64),
            Duration.ofMinutes(128),
            Duration.ofMinutes(256))
        .endsWith(Duration.ofHours(48))
        .hasSize(20)
        .isSorted();
    assertThat(next(MONDAY.plus(Duration.ofDays(2)))).isEmpty();
  }

  @Test
  void noAttemptLiesInTheHourThatAClockChangeTakesOrRepeats() {
    Instant since = at("2020-10-25T01:20");

    assertThat(schedule(at("2020-10-25T01:50")).next(since).orElseThrow())
        .isEqualTo(at("2020-10-25T03:00"));
  }

  private static Optional<Instant> next(Instant now) {
    return schedule(now).next(MONDAY);
  }

  private static RetrySchedule schedule(Instant now) {
    return new RetrySchedule(
        new MailProperties(
            null,
            new MailProperties.Sender(
                "a@b.example",
                null,
                1,
                false,
                Duration.ofDays(2),
                Duration.ofMinutes(1),
                Duration.ofHours(4),
                Duration.ofMinutes(1),
                Duration.ofSeconds(20))),
        Clock.fixed(now, COPENHAGEN));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(COPENHAGEN).toInstant();
  }
}
