package dk.klimaforloeb.governance;

import dk.klimaforloeb.agreement.Agreement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits in the agreement's bodies. */
@Component
public class BodyMembers {

  private final Agreement agreement;
  private final JdbcClient jdbc;
  private final Clock clock;

  BodyMembers(Agreement agreement, JdbcClient jdbc, Clock clock) {
    this.agreement = agreement;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All who have sat, sit, or will, in the order in which they were given their seats. */
  public List<BodyMember> ever(String body) {
    return jdbc.sql(
            "select * from body_member where agreement = :agreement and body = :body order by id")
        .params(Map.of("agreement", agreement.key(), "body", body))
        .query((row, number) -> member(row))
        .list();
  }

  /** Who sits in it today, substitutes among them. */
  public List<BodyMember> today(String body) {
    return on(body, LocalDate.now(clock));
  }

  /** Who sits in it on the day, substitutes among them. */
  public List<BodyMember> on(String body, LocalDate day) {
    return ever(body).stream()
        .filter(member -> !member.from().isAfter(day))
        .filter(member -> member.to() == null || !member.to().isBefore(day))
        .toList();
  }

  /**
   * Seats who follows from the day on. Who stays in the same seat keeps it; the others leave the
   * day before, and whoever was to come later does not come.
   */
  public void seat(String body, LocalDate from, List<BodyMember> members) {
    List<BodyMember> open =
        ever(body).stream()
            .filter(member -> member.to() == null || !member.to().isBefore(from))
            .toList();
    for (BodyMember before : open) {
      if (before.from().isAfter(from)) {
        jdbc.sql("delete from body_member where id = ?").params(before.id()).update();
      } else {
        leave(before, members, from);
      }
    }
    members.stream()
        .filter(
            member ->
                open.stream().noneMatch(was -> !was.from().isAfter(from) && was.isSameSeat(member)))
        .forEach(member -> add(body, from, member));
  }

  private void leave(BodyMember before, List<BodyMember> members, LocalDate from) {
    members.stream()
        .filter(before::isSameSeat)
        .findFirst()
        .ifPresentOrElse(
            stays ->
                jdbc.sql("update body_member set title = ?, email = ?, to_day = null where id = ?")
                    .params(stays.title(), stays.email(), before.id())
                    .update(),
            () ->
                jdbc.sql("update body_member set to_day = ? where id = ?")
                    .params(from.minusDays(1), before.id())
                    .update());
  }

  private void add(String body, LocalDate from, BodyMember member) {
    jdbc.sql(
            """
            insert into body_member
              (agreement, body, seat, name, title, email, home, substitute, from_day)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            agreement.key(),
            body,
            member.seat(),
            member.name(),
            member.title(),
            member.email(),
            member.home(),
            member.substitute(),
            from)
        .update();
  }

  private static BodyMember member(ResultSet row) throws SQLException {
    return new BodyMember(
        row.getLong("id"),
        row.getString("body"),
        row.getString("seat"),
        row.getString("name"),
        row.getString("title"),
        row.getString("email"),
        row.getString("home"),
        row.getBoolean("substitute"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class));
  }
}
