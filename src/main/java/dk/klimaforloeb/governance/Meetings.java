package dk.klimaforloeb.governance;

import dk.klimaforloeb.agreement.Agreement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The meetings of the agreement's bodies, of which the processes move one each. */
@Component
public class Meetings {

  private static final String MEETINGS = "select * from body_meeting where agreement = :agreement";

  private final Agreement agreement;
  private final JdbcClient jdbc;
  private final Clock clock;

  Meetings(Agreement agreement, JdbcClient jdbc, Clock clock) {
    this.agreement = agreement;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Notes a meeting that is to be held.
   *
   * @param kind {@link Meeting#ORDINARY}, {@link Meeting#EXTRAORDINARY} or {@link Meeting#WRITTEN}
   * @param from first day of the period that it is about
   * @return its id
   */
  public long call(String body, String kind, LocalDate from, LocalDate to) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into body_meeting (agreement, body, number, kind, period_from, period_to, status)"
                + " select :agreement, :body, coalesce(max(number), 0) + 1, :kind, :from, :to,"
                + " :status from body_meeting where agreement = :agreement and body = :body")
        .params(
            Map.of(
                "agreement",
                agreement.key(),
                "body",
                body,
                "kind",
                kind,
                "from",
                from,
                "to",
                to,
                "status",
                Meeting.CALLED))
        .update(key, "id");
    return key.getKeyAs(Number.class).longValue();
  }

  /**
   * The meeting.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  public Meeting get(long id) {
    return jdbc.sql(MEETINGS + " and id = :id")
        .params(Map.of("agreement", agreement.key(), "id", id))
        .query(this::meeting)
        .optional()
        .orElseThrow();
  }

  /** All of a body, the first first. */
  public List<Meeting> of(String body) {
    return jdbc.sql(MEETINGS + " and body = :body order by number")
        .params(Map.of("agreement", agreement.key(), "body", body))
        .query(this::meeting)
        .list();
  }

  /** The one that the body held last before this one, if any. */
  public Optional<Meeting> heldBefore(Meeting meeting) {
    return of(meeting.body()).stream()
        .filter(other -> other.heldOn() != null && other.id() != meeting.id())
        .reduce((first, second) -> second);
  }

  /** When a meeting is held, until when items come, and when papers go out. */
  public void set(
      long id, LocalDate itemsBy, LocalDate papersOn, LocalDateTime meetsAt, String place) {
    jdbc.sql(
            "update body_meeting set status = ?, items_by = ?, papers_on = ?, meets_at = ?,"
                + " place = ? where id = ?")
        .params(
            Meeting.SET,
            itemsBy,
            papersOn,
            meetsAt.atZone(clock.getZone()).toOffsetDateTime(),
            place,
            id)
        .update();
  }

  /** Which report goes with it. */
  public void reportIs(long id, long report) {
    jdbc.sql("update body_meeting set report = ? where id = ?").params(report, id).update();
  }

  /** It was held. */
  public void held(long id, LocalDate day) {
    jdbc.sql("update body_meeting set status = ?, held_on = ? where id = ?")
        .params(Meeting.HELD, day, id)
        .update();
  }

  /** It is over and done with: {@link Meeting#CLOSED} or {@link Meeting#CANCELLED}. */
  public void end(long id, String status) {
    jdbc.sql("update body_meeting set status = ? where id = ?").params(status, id).update();
  }

  private Meeting meeting(ResultSet row, int number) throws SQLException {
    OffsetDateTime meetsAt = row.getObject("meets_at", OffsetDateTime.class);
    return new Meeting(
        row.getLong("id"),
        row.getString("body"),
        row.getInt("number"),
        row.getString("kind"),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        row.getString("status"),
        row.getObject("items_by", LocalDate.class),
        row.getObject("papers_on", LocalDate.class),
        meetsAt == null ? null : meetsAt.atZoneSameInstant(clock.getZone()).toLocalDateTime(),
        row.getString("place"),
        row.getObject("held_on", LocalDate.class),
        row.getObject("report", Long.class));
  }
}
