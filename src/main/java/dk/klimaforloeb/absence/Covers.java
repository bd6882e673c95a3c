package dk.klimaforloeb.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who covers for whom; what has ended is kept and no longer counts. */
@Component
class Covers {

  private static final String PRESENT_OR_COMING =
      "select id, absent, substitute, first_day, last_day from absence_cover"
          + " where ended_at is null and last_day >= :today order by first_day, id";

  private final JdbcClient jdbc;
  private final Clock clock;

  Covers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Covers that have not ended, whether or not they have begun. */
  List<Cover> presentOrComing() {
    return jdbc.sql(PRESENT_OR_COMING).param("today", today()).query(Cover.class).list();
  }

  boolean isSubstitute(String person, String absent) {
    return presentOrComing().stream()
        .anyMatch(
            cover ->
                cover.substitute().equals(person)
                    && cover.absent().equals(absent)
                    && !cover.firstDay().isAfter(today()));
  }

  void add(String absent, String substitute, LocalDate firstDay, LocalDate lastDay) {
    jdbc.sql(
            """
            insert into absence_cover (absent, substitute, first_day, last_day, named_at)
            values (:absent, :substitute, :firstDay, :lastDay, :now)
            """)
        .param("absent", absent)
        .param("substitute", substitute)
        .param("firstDay", firstDay)
        .param("lastDay", lastDay)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /**
   * @return whether there was one to end
   */
  boolean end(long id) {
    return jdbc.sql("update absence_cover set ended_at = :now where id = :id and ended_at is null")
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .update()
        > 0;
  }

  /** A later namesake of somebody who is gone covers for nobody. */
  void forget(String person) {
    jdbc.sql("delete from absence_cover where absent = :person or substitute = :person")
        .param("person", person)
        .update();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
