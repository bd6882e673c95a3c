package dk.klimaforloeb.engine.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Time for a node that waits for the lock: longer than any statement of a person's may take. */
final class Patience {

  private static final Duration LONGEST_TURN = Duration.ofMinutes(10);

  private Patience() {}

  /** Until the connection goes back to its pool, which sets its usual time. */
  static void with(Connection connection) {
    try {
      connection.setNetworkTimeout(Runnable::run, (int) LONGEST_TURN.toMillis());
    } catch (SQLException e) {
      throw new IllegalStateException("the connection takes no longer time", e);
    }
  }
}
