package dk.klimaforloeb.demo;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the programme clock is ahead of the wall clock, kept beyond a restart. */
class ClockPosition {

  private final JdbcClient jdbc;

  ClockPosition(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Duration> stored() {
    return jdbc.sql("select offset_millis from programme_clock where id = 1")
        .query(Long.class)
        .optional()
        .map(Duration::ofMillis);
  }

  void store(Duration offset) {
    int changed =
        jdbc.sql("update programme_clock set offset_millis = :offset where id = 1")
            .param("offset", offset.toMillis())
            .update();
    if (changed == 0) {
      jdbc.sql("insert into programme_clock (id, offset_millis) values (1, :offset)")
          .param("offset", offset.toMillis())
          .update();
    }
  }
}
