package dk.klimaforloeb.engine.startup;

import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Compares this machine's clock with the database's, which all nodes share: what two nodes differ,
 * one of them differs from it. Not where the programme's clock is moved by hand.
 */
@Component
@ConditionalOnProperty(
    name = "klimaforloeb.clock.movable",
    havingValue = "false",
    matchIfMissing = true)
class ClockComparison {

  private static final Logger LOG = LoggerFactory.getLogger(ClockComparison.class);

  /** Less than this may be the way to the database. */
  private static final Duration TOLERATED = Duration.ofSeconds(5);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Texts texts = new Texts("startup");

  ClockComparison(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** At start and every five minutes. */
  @Scheduled(initialDelayString = "PT1S", fixedDelayString = "PT5M")
  void compare() {
    try {
      difference().ifPresent(LOG::warn);
    } catch (DataAccessException | CannotCreateTransactionException e) {
      // Without a database there is nothing to compare with; others say so.
      LOG.debug("no clock to compare with", e);
    }
  }

  /** What to tell, if the clocks differ. */
  Optional<String> difference() {
    Instant before = clock.instant();
    Instant theirs =
        jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single().toInstant();
    Instant mine = before.plus(Duration.between(before, clock.instant()).dividedBy(2));
    Duration ahead = Duration.between(theirs, mine);
    if (ahead.abs().compareTo(TOLERATED) <= 0) {
      return Optional.empty();
    }
    String key = ahead.isNegative() ? "startup.clock.behind" : "startup.clock.ahead";
    return Optional.of(texts.get(key, String.valueOf(ahead.abs().toSeconds())));
  }
}
