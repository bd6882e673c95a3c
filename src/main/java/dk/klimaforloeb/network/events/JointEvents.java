package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.access.CaseTenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that were planned, held or cancelled, whoever asks. */
@Component
public class JointEvents {

  private final JdbcClient jdbc;
  private final Clock clock;

  JointEvents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All, in the order of their days. */
  public List<JointEvent> all() {
    return jdbc.sql("select * from joint_event order by starts_at, id")
        .query((row, number) -> event(row))
        .list();
  }

  /** One of them, if it is there. */
  public Optional<JointEvent> find(long id) {
    return jdbc.sql("select * from joint_event where id = ?")
        .params(id)
        .query((row, number) -> event(row))
        .optional();
  }

  /** The last one that is an event of the agreement and was not called off. */
  Optional<JointEvent> ofAgreement(String agreementEvent) {
    return jdbc
        .sql(
            "select * from joint_event where agreement_event = ? and status <> ?"
                + " order by starts_at desc, id desc")
        .params(agreementEvent, JointEvent.Status.CANCELLED.stored())
        .query((row, number) -> event(row))
        .list()
        .stream()
        .findFirst();
  }

  /** The one that a process instance is about, if it is planned by now. */
  Optional<JointEvent> ofInstance(String processInstanceId) {
    return jdbc.sql("select * from joint_event where process_instance_id = ?")
        .params(processInstanceId)
        .query((row, number) -> event(row))
        .optional();
  }

  /** One of them, for the one who may change it and its answers until the transaction's end. */
  JointEvent lock(long id) {
    return jdbc.sql("select * from joint_event where id = ? for update")
        .params(id)
        .query((row, number) -> event(row))
        .single();
  }

  /**
   * Stores a new one.
   *
   * @param agreementEvent id of the agreement's event that it is; null where the agreement has none
   * @param proposedIn the process instance in which it was proposed
   */
  void add(JointEvent event, String agreementEvent, String proposedIn) {
    jdbc.sql(
            """
            insert into joint_event (tenant_id, process_instance_id, kind, uid, title, payer,
              starts_at, ends_at, place, online_url, seats, agenda, reply_by, status, sequence,
              agreement_event, proposed_in)
            values (:tenant, :instance, :kind, :uid, :title, :payer,
              :startsAt, :endsAt, :place, :onlineUrl, :seats, :agenda, :replyBy, :status, 0,
              :agreementEvent, :proposedIn)
            """)
        .param("tenant", CaseTenants.PROGRAMME)
        .param("instance", event.processInstanceId())
        .param("kind", event.kind())
        .param("uid", event.uid())
        .param("title", event.title())
        .param("payer", event.payer())
        .param("startsAt", stored(event.facts().startsAt()))
        .param("endsAt", stored(event.facts().endsAt()))
        .param("place", event.facts().place())
        .param("onlineUrl", event.facts().onlineUrl())
        .param("seats", event.facts().seats())
        .param("agenda", event.facts().programme())
        .param("replyBy", event.facts().replyBy())
        .param("status", event.status().stored())
        .param("agreementEvent", agreementEvent)
        .param("proposedIn", proposedIn)
        .update();
  }

  /** It is held in another way than was said. */
  void change(long id, JointEvent.Facts facts, String reason) {
    jdbc.sql(
            """
            update joint_event set starts_at = :startsAt, ends_at = :endsAt, place = :place,
              online_url = :onlineUrl, seats = :seats, agenda = :agenda, reply_by = :replyBy,
              reason = :reason, sequence = sequence + 1
            where id = :id
            """)
        .param("startsAt", stored(facts.startsAt()))
        .param("endsAt", stored(facts.endsAt()))
        .param("place", facts.place())
        .param("onlineUrl", facts.onlineUrl())
        .param("seats", facts.seats())
        .param("agenda", facts.programme())
        .param("replyBy", facts.replyBy())
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  /** It was held. */
  void held(long id, int numberPresent) {
    jdbc.sql("update joint_event set status = ?, number_present = ? where id = ?")
        .params(JointEvent.Status.HELD.stored(), numberPresent, id)
        .update();
  }

  /** It is not held. */
  void cancelled(long id, String reason) {
    jdbc.sql("update joint_event set status = ?, reason = ?, sequence = sequence + 1 where id = ?")
        .params(JointEvent.Status.CANCELLED.stored(), reason, id)
        .update();
  }

  /** Notes that those who come are reminded of this beginning; false when they were before. */
  boolean remindedNow(long id) {
    return jdbc.sql(
                "update joint_event set reminded_for = starts_at where id = ?"
                    + " and (reminded_for is null or reminded_for <> starts_at)")
            .params(id)
            .update()
        > 0;
  }

  private OffsetDateTime stored(LocalDateTime time) {
    return time.atZone(clock.getZone()).toOffsetDateTime();
  }

  private JointEvent event(ResultSet row) throws SQLException {
    return new JointEvent(
        row.getLong("id"),
        row.getString("process_instance_id"),
        row.getString("kind"),
        row.getString("uid"),
        row.getString("title"),
        new JointEvent.Facts(
            time(row, "starts_at"),
            time(row, "ends_at"),
            row.getString("place"),
            row.getString("online_url"),
            row.getInt("seats"),
            row.getString("agenda"),
            row.getObject("reply_by", LocalDate.class)),
        row.getString("payer"),
        JointEvent.Status.of(row.getString("status")),
        row.getInt("sequence"),
        row.getString("reason"),
        row.getObject("number_present", Integer.class));
  }

  private LocalDateTime time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class)
        .atZoneSameInstant(clock.getZone())
        .toLocalDateTime();
  }
}
