package dk.klimaforloeb.engine.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two nodes share a database; the one whose clock differs from it is told. */
class ClockComparisonTest {

  private final JdbcClient jdbc =
      JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()));

  @Test
  void aClockThatGoesWithTheDatabaseIsNothingToTell() {
    assertThat(difference(Duration.ZERO)).isEmpty();
    assertThat(difference(Duration.ofSeconds(2))).isEmpty();
  }

  @Test
  void aClockThatIsOffIsToldByHowMuch() {
    assertThat(difference(Duration.ofSeconds(30)).orElseThrow())
        .containsPattern("\\b(29|30) sekunder foran");
    assertThat(difference(Duration.ofSeconds(-30)).orElseThrow())
        .containsPattern("\\b(30|31) sekunder bagud");
  }

  private Optional<String> difference(Duration ahead) {
    return new ClockComparison(jdbc, Clock.offset(Clock.systemUTC(), ahead)).difference();
  }
}
