package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.network.events.Invitation.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is invited to which event, and what each answered, whoever asks. */
@Component
public class Invitations {

  private final JdbcClient jdbc;

  Invitations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of an event, in the order in which they were invited. */
  public List<Invitation> of(long event) {
    return jdbc.sql("select * from event_invitation where event_id = ? order by id")
        .params(event)
        .query((row, number) -> invitation(row))
        .list();
  }

  /** One of them, if it is there. */
  Optional<Invitation> find(long id) {
    return jdbc.sql("select * from event_invitation where id = ?")
        .params(id)
        .query((row, number) -> invitation(row))
        .optional();
  }

  /** Invites somebody, once. */
  Optional<Invitation> invite(long event, Guest guest) {
    boolean isInvited =
        jdbc.sql("select count(*) from event_invitation where event_id = ? and recipient = ?")
                .params(event, guest.recipient())
                .query(Integer.class)
                .single()
            > 0;
    if (isInvited) {
      return Optional.empty();
    }
    jdbc.sql(
            """
            insert into event_invitation (tenant_id, event_id, recipient, is_user, name, behalf,
              municipality_code, answer)
            values (:tenant, :event, :recipient, :isUser, :name, :behalf, :municipality, :answer)
            """)
        .param("tenant", CaseTenants.PROGRAMME)
        .param("event", event)
        .param("recipient", guest.recipient())
        .param("isUser", guest.isUser())
        .param("name", guest.name())
        .param("behalf", guest.behalf())
        .param("municipality", guest.municipality())
        .param("answer", Answer.NONE.stored())
        .update();
    return jdbc.sql("select * from event_invitation where event_id = ? and recipient = ?")
        .params(event, guest.recipient())
        .query((row, number) -> invitation(row))
        .optional();
  }

  /** How many of an event answered so. */
  int count(long event, Answer answer) {
    return jdbc.sql("select count(*) from event_invitation where event_id = ? and answer = ?")
        .params(event, answer.stored())
        .query(Integer.class)
        .single();
  }

  /** Notes an answer; who comes to wait is the last in the line. */
  void answer(Invitation invitation, Answer answer) {
    jdbc.sql(
            """
            update event_invitation set answer = :answer, place_in_line =
              (select coalesce(max(o.place_in_line), 0) + 1 from event_invitation o
                where o.event_id = :event)
            where id = :id
            """)
        .param("answer", answer.stored())
        .param("event", invitation.event())
        .param("id", invitation.id())
        .update();
  }

  /** Who has waited the longest. */
  Optional<Invitation> firstWaiting(long event) {
    return jdbc.sql(
            "select * from event_invitation where event_id = ? and answer = ?"
                + " order by place_in_line fetch first 1 rows only")
        .params(event, Answer.WAITING.stored())
        .query((row, number) -> invitation(row))
        .optional();
  }

  /** Forgets all but the names of those who came. */
  void forgetAllBut(long event, Answer kept) {
    jdbc.sql("delete from event_invitation where event_id = ? and answer <> ?")
        .params(event, kept.stored())
        .update();
    jdbc.sql("update event_invitation set recipient = null where event_id = ?")
        .params(event)
        .update();
  }

  /** Forgets everybody. */
  void forgetAll(long event) {
    jdbc.sql("delete from event_invitation where event_id = ?").params(event).update();
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    return new Invitation(
        row.getLong("id"),
        row.getLong("event_id"),
        row.getString("recipient"),
        row.getBoolean("is_user"),
        row.getString("name"),
        row.getString("behalf"),
        row.getString("municipality_code"),
        Answer.of(row.getString("answer")));
  }
}
