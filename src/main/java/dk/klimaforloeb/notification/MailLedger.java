package dk.klimaforloeb.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of all mail, in the engine's database and transaction. */
@Component
class MailLedger {

  private static final int LONGEST_ERROR = 2000;

  private final JdbcClient jdbc;
  private final Clock clock;

  MailLedger(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void write(Mail mail) {
    jdbc.sql(
            """
            insert into mail_ledger (id, tenant_id, business_key, task_id, task_name, kind,
              recipient, address, subject, content, status, attempts, last_error, message_id,
              created_at)
            values (:id, :tenantId, :businessKey, :taskId, :taskName, :kind,
              :recipient, :address, :subject, :content, :status, :attempts, :lastError,
              :messageId, :createdAt)
            """)
        .param("id", mail.id())
        .param("tenantId", mail.tenantId())
        .param("businessKey", mail.businessKey())
        .param("taskId", mail.taskId())
        .param("taskName", mail.taskName())
        .param("kind", mail.kind())
        .param("recipient", mail.recipient())
        .param("address", mail.address())
        .param("subject", mail.subject())
        .param("content", mail.content())
        .param("status", mail.status().inLedger())
        .param("attempts", mail.attempts())
        .param("lastError", mail.lastError())
        .param("messageId", mail.messageId())
        .param("createdAt", mail.createdAt().atZone(clock.getZone()).toOffsetDateTime())
        .update();
  }

  /** Whether the person has, or is to have, a mail about the task. */
  boolean isTold(String taskId, String recipient) {
    return jdbc.sql(
                "select count(*) from mail_ledger"
                    + " where kind = :kind and task_id = :taskId and recipient = :recipient")
            .param("kind", TaskAssigned.KIND)
            .param("taskId", taskId)
            .param("recipient", recipient)
            .query(Integer.class)
            .single()
        > 0;
  }

  Mail get(UUID id) {
    return jdbc.sql("select * from mail_ledger where id = :id")
        .param("id", id)
        .query((row, number) -> mail(row))
        .single();
  }

  void sent(UUID id) {
    jdbc.sql(
            """
            update mail_ledger
            set status = :status, attempts = attempts + 1, last_error = null, sent_at = :sentAt
            where id = :id
            """)
        .param("status", Mail.Status.SENT.inLedger())
        .param("sentAt", OffsetDateTime.now(clock))
        .param("id", id)
        .update();
  }

  /** Stays although the transaction of the attempt is rolled back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void failed(UUID id, String error) {
    jdbc.sql(
            """
            update mail_ledger
            set status = :status, attempts = attempts + 1, last_error = :error
            where id = :id
            """)
        .param("status", Mail.Status.FAILED.inLedger())
        .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
        .param("id", id)
        .update();
  }

  private static Mail mail(ResultSet row) throws SQLException {
    return new Mail(
        row.getObject("id", UUID.class),
        row.getString("tenant_id"),
        row.getString("business_key"),
        row.getString("task_id"),
        row.getString("task_name"),
        row.getString("kind"),
        row.getString("recipient"),
        row.getString("address"),
        row.getString("subject"),
        row.getString("content"),
        Mail.Status.of(row.getString("status")),
        row.getInt("attempts"),
        row.getString("last_error"),
        row.getString("message_id"),
        instant(row, "created_at"),
        instant(row, "sent_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
