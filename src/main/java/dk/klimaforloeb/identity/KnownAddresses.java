package dk.klimaforloeb.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From where each user has logged in; in the database, so that a restart neither lets a guesser
 * pass for the owner nor shuts the owner out. Forgotten 90 days after the last use, and with the
 * user.
 */
@Component
class KnownAddresses {

  private static final Duration KEPT = Duration.ofDays(90);

  /** The last use is noted by the day, which spares a write for each login. */
  private static final Duration EXACT_TO = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  KnownAddresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean contains(String user, String address) {
    return count(user, address, now().minus(KEPT)) > 0;
  }

  /** Called in the transaction of the login. */
  void used(String user, String address) {
    if (count(user, address, now().minus(EXACT_TO)) > 0) {
      return;
    }
    jdbc.sql("delete from login_address where last_used_at < :oldest")
        .param("oldest", now().minus(KEPT))
        .update();
    int noted =
        jdbc.sql(
                "update login_address set last_used_at = :now"
                    + " where user_id = :user and address = :address")
            .param("now", now())
            .param("user", user)
            .param("address", address)
            .update();
    if (noted == 0) {
      // Two first logins at once write two rows, which say the same.
      jdbc.sql("insert into login_address values (:user, :address, :now)")
          .param("now", now())
          .param("user", user)
          .param("address", address)
          .update();
    }
  }

  @EventListener
  void userRemoved(UserRemoved removed) {
    jdbc.sql("delete from login_address where user_id = :user")
        .param("user", removed.userId())
        .update();
  }

  private int count(String user, String address, OffsetDateTime since) {
    return jdbc.sql(
            "select count(*) from login_address"
                + " where user_id = :user and address = :address and last_used_at >= :since")
        .param("user", user)
        .param("address", address)
        .param("since", since)
        .query(Integer.class)
        .single();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
