package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.access.CaseTenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows of failures and of the mails that they hit. */
@Component
class MailFailureRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  MailFailureRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Until the end of the transaction nobody else finds or makes a failure. */
  void takeTurn() {
    jdbc.sql("select id from mail_failure_turn where id = 1 for update")
        .query(Integer.class)
        .single();
  }

  Optional<MailFailure> open(String cause) {
    return jdbc.sql("select * from mail_failure where open_cause = :cause")
        .param("cause", cause)
        .query((row, number) -> failure(row))
        .optional();
  }

  List<MailFailure> open() {
    return jdbc.sql("select * from mail_failure where open_cause is not null order by opened_at")
        .query((row, number) -> failure(row))
        .list();
  }

  MailFailure get(UUID id) {
    return jdbc.sql("select * from mail_failure where id = :id")
        .param("id", id)
        .query((row, number) -> failure(row))
        .single();
  }

  /**
   * @param code of the server's reply to the mail, null when it gave none
   */
  void write(UUID id, Mail mail, Integer code) {
    boolean isOfAddress = mail.cause().equals(Undelivered.addressOf(mail.recipient()));
    jdbc.sql(
            """
            insert into mail_failure (id, tenant_id, cause, open_cause, person, address,
              reply_code, reply, opened_at)
            values (:id, :tenantId, :cause, :cause, :person, :address, :code, :reply, :openedAt)
            """)
        .param("id", id)
        .param("tenantId", CaseTenants.PROGRAMME)
        .param("cause", mail.cause())
        .param("person", isOfAddress ? mail.recipient() : null)
        .param("address", isOfAddress ? mail.address() : null)
        .param("code", code)
        .param("reply", mail.lastError())
        .param("openedAt", OffsetDateTime.now(clock))
        .update();
  }

  void handledBy(UUID id, String instance) {
    jdbc.sql("update mail_failure set process_instance_id = :instance where id = :id")
        .param("instance", instance)
        .param("id", id)
        .update();
  }

  /**
   * @param person user id of who ended it, null when nobody did
   */
  void close(UUID id, MailFailure.Outcome outcome, String person) {
    jdbc.sql(
            """
            update mail_failure
            set open_cause = null, closed_at = :at, closed_by = :person, outcome = :outcome
            where id = :id
            """)
        .param("at", OffsetDateTime.now(clock))
        .param("person", person)
        .param("outcome", outcome.stored())
        .param("id", id)
        .update();
  }

  /** The code of the last reply to a mail. */
  Optional<Integer> lastCode(UUID mail) {
    return jdbc
        .sql(
            "select reply_code from mail_attempt where mail_id = :mail and reply_code is not null"
                + " order by id desc")
        .param("mail", mail)
        .query(Integer.class)
        .list()
        .stream()
        .findFirst();
  }

  /** The mails that wait for the failure to be mended; nobody else works on them meanwhile. */
  List<Mail> takeFailed(UUID failure) {
    return jdbc.sql(
            """
            select * from mail_ledger where failure_id = :failure and status = :status
            order by created_at, id for update
            """)
        .param("failure", failure)
        .param("status", Mail.Status.FAILED.inLedger())
        .query((row, number) -> MailLedger.mail(row))
        .list();
  }

  /** The mails with the cause that are tried again by themselves, each at the end of its pause. */
  List<UUID> deferred(String cause) {
    return jdbc.sql("select id from mail_ledger where cause = :cause and status = :status")
        .param("cause", cause)
        .param("status", Mail.Status.DEFERRED.inLedger())
        .query(UUID.class)
        .list();
  }

  /** How many mails wait for the failure to be mended. */
  int countFailed(UUID failure) {
    return jdbc.sql(
            "select count(*) from mail_ledger where failure_id = :failure and status = :status")
        .param("failure", failure)
        .param("status", Mail.Status.FAILED.inLedger())
        .query(Integer.class)
        .single();
  }

  /** May be tried at once. */
  void wake(UUID mail) {
    jdbc.sql("update mail_ledger set next_attempt_at = null where id = :id and status = :status")
        .param("id", mail)
        .param("status", Mail.Status.DEFERRED.inLedger())
        .update();
  }

  private static MailFailure failure(ResultSet row) throws SQLException {
    return new MailFailure(
        row.getObject("id", UUID.class),
        row.getString("cause"),
        row.getString("process_instance_id"),
        row.getString("person"),
        row.getString("address"),
        row.getObject("reply_code", Integer.class),
        row.getString("reply"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant());
  }
}
