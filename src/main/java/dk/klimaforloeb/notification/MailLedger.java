package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of all mail, in the engine's database and transaction. */
@Component
class MailLedger {

  private static final UUID NO_MAIL = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  MailLedger(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void write(Mail mail) {
    jdbc.sql(
            """
            insert into mail_ledger (id, tenant_id, business_key, task_id, task_name, capability,
              kind, recipient, recipient_groups, address, subject, content, status, reason,
              attempts, last_error, message_id, created_at, next_attempt_at, attachment)
            values (:id, :tenantId, :businessKey, :taskId, :taskName, :capability,
              :kind, :recipient, :groups, :address, :subject, :content, :status, :reason,
              :attempts, :lastError, :messageId, :createdAt, :nextAttemptAt, :attachment)
            """)
        .param("id", mail.id())
        .param("tenantId", mail.tenantId())
        .param("businessKey", mail.businessKey())
        .param("taskId", mail.taskId())
        .param("taskName", mail.taskName())
        .param("capability", mail.type().capability())
        .param("kind", mail.type().kind())
        .param("recipient", mail.recipient())
        .param("groups", String.join(",", mail.groups()))
        .param("address", mail.address())
        .param("subject", mail.subject())
        .param("content", mail.content())
        .param("status", mail.status().inLedger())
        .param("reason", mail.reason() == null ? null : mail.reason().inLedger())
        .param("attempts", mail.attempts())
        .param("lastError", mail.lastError())
        .param("messageId", mail.messageId())
        .param("createdAt", stored(mail.createdAt()))
        .param("nextAttemptAt", stored(mail.nextAttemptAt()))
        .param("attachment", mail.attachment())
        .update();
  }

  /** Whether there is a mail about the task to the person, alone or among others. */
  boolean isTold(String taskId, String recipient) {
    return countTold(taskId, recipient, "", NO_MAIL) > 0;
  }

  /**
   * Whether the person has, or is to get, a mail about the task.
   *
   * @param but one that does not count, null when all do
   */
  boolean knows(String taskId, String recipient, UUID but) {
    return countTold(
            taskId, recipient, "and l.status <> 'not-to-be-sent'", but == null ? NO_MAIL : but)
        > 0;
  }

  private int countTold(String taskId, String recipient, String condition, UUID but) {
    String query =
        """
        select (select count(*) from mail_ledger l
            where l.kind = :kind and l.task_id = :taskId and l.recipient = :recipient %1$s)
          + (select count(*) from mail_told_task t join mail_ledger l on l.id = t.mail_id
            where t.task_id = :taskId and t.recipient = :recipient and l.id <> :but %1$s)
        """;
    return jdbc.sql(query.formatted(condition))
        .param("kind", TaskAssigned.KIND)
        .param("taskId", taskId)
        .param("recipient", recipient)
        .param("but", but)
        .query(Integer.class)
        .single();
  }

  /**
   * The mail, for the one who may work on it until the end of the transaction. Another node that
   * took up the same job waits here, and then sees that the mail was sent.
   */
  Mail take(UUID id) {
    return jdbc.sql("select * from mail_ledger where id = :id for update")
        .param("id", id)
        .query((row, number) -> mail(row))
        .single();
  }

  /** The person's mail about several tasks that has not been tried yet. */
  Optional<Mail> takeWaiting(String kind, String recipient) {
    return jdbc
        .sql(
            """
            select * from mail_ledger
            where kind = :kind and recipient = :recipient and status = :status for update
            """)
        .param("kind", kind)
        .param("recipient", recipient)
        .param("status", Mail.Status.PENDING.inLedger())
        .query((row, number) -> mail(row))
        .list()
        .stream()
        .findFirst();
  }

  void addGroup(Mail mail, String group) {
    jdbc.sql("update mail_ledger set recipient_groups = :groups where id = :id")
        .param("groups", String.join(",", mail.groups()) + "," + group)
        .param("id", mail.id())
        .update();
  }

  /** What a mail about several tasks says, and of which tasks it tells. */
  void compose(Mail mail, List<String> taskIds) {
    jdbc.sql("update mail_ledger set subject = :subject, content = :content where id = :id")
        .param("subject", mail.subject())
        .param("content", mail.content())
        .param("id", mail.id())
        .update();
    jdbc.sql("delete from mail_told_task where mail_id = :id").param("id", mail.id()).update();
    for (String taskId : taskIds) {
      jdbc.sql(
              "insert into mail_told_task (tenant_id, mail_id, task_id, recipient)"
                  + " values (?, ?, ?, ?)")
          .params(mail.tenantId(), mail.id(), taskId, mail.recipient())
          .update();
    }
  }

  /**
   * @param address to which it went
   */
  void sent(UUID id, String address) {
    jdbc.sql(
            """
            update mail_ledger
            set status = :status, attempts = attempts + 1, address = :address, last_error = null,
              cause = null, reason = null, failing_since = null, next_attempt_at = null,
              sent_at = :sentAt
            where id = :id
            """)
        .param("status", Mail.Status.SENT.inLedger())
        .param("address", address)
        .param("sentAt", OffsetDateTime.now(clock))
        .param("id", id)
        .update();
  }

  /**
   * The attempt failed.
   *
   * @param next when it is tried again; null when somebody has to mend something first
   */
  void failed(Mail mail, String address, Undelivered failure, Instant since, Instant next) {
    Mail.Status status = next == null ? Mail.Status.FAILED : Mail.Status.DEFERRED;
    jdbc.sql(
            """
            update mail_ledger
            set status = :status, attempts = attempts + 1, address = :address,
              last_error = :error, cause = :cause, failing_since = :since, next_attempt_at = :next
            where id = :id
            """)
        .param("status", status.inLedger())
        .param("address", address)
        .param("error", failure.words())
        .param("cause", failure.causeFor(mail.recipient()))
        .param("since", stored(since))
        .param("next", stored(next))
        .param("id", mail.id())
        .update();
    jdbc.sql(
            """
            insert into mail_attempt
              (tenant_id, mail_id, attempted_at, address, permanent, reply_code, reply)
            values (:tenantId, :mailId, :at, :address, :permanent, :code, :reply)
            """)
        .param("tenantId", mail.tenantId())
        .param("mailId", mail.id())
        .param("at", OffsetDateTime.now(clock))
        .param("address", address)
        .param("permanent", failure.isPermanent())
        .param("code", failure.code())
        .param("reply", failure.words())
        .update();
  }

  void held(UUID id) {
    jdbc.sql("update mail_ledger set status = :status, next_attempt_at = null where id = :id")
        .param("status", Mail.Status.HELD.inLedger())
        .param("id", id)
        .update();
  }

  void notToBeSent(UUID id, Mail.Reason reason) {
    jdbc.sql(
            """
            update mail_ledger
            set status = :status, reason = :reason, last_error = :error, cause = null,
              next_attempt_at = null
            where id = :id
            """)
        .param("status", Mail.Status.NOT_TO_BE_SENT.inLedger())
        .param("reason", reason.inLedger())
        .param("error", texts.get(reason.textKey()))
        .param("id", id)
        .update();
  }

  /** Begins anew: it may be tried at once, and again for as long as a new mail. */
  void open(UUID id) {
    jdbc.sql(
            """
            update mail_ledger
            set status = :status, failing_since = null, next_attempt_at = null, failure_id = null
            where id = :id
            """)
        .param("status", Mail.Status.PENDING.inLedger())
        .param("id", id)
        .update();
  }

  /** Binds a mail to the failure that has to be mended first. */
  void awaits(UUID id, UUID failure) {
    jdbc.sql("update mail_ledger set failure_id = :failure where id = :id")
        .param("failure", failure)
        .param("id", id)
        .update();
  }

  private OffsetDateTime stored(Instant time) {
    return time == null ? null : time.atZone(clock.getZone()).toOffsetDateTime();
  }

  /** A row that was read with all its columns. */
  static Mail mail(ResultSet row) throws SQLException {
    String groups = row.getString("recipient_groups");
    return new Mail(
        row.getObject("id", UUID.class),
        row.getString("tenant_id"),
        row.getString("business_key"),
        row.getString("task_id"),
        row.getString("task_name"),
        new MailType(row.getString("capability"), row.getString("kind")),
        row.getString("recipient"),
        groups == null || groups.isEmpty() ? List.of() : List.of(groups.split(",")),
        row.getString("address"),
        row.getString("subject"),
        row.getString("content"),
        Mail.Status.of(row.getString("status")),
        Mail.Reason.of(row.getString("reason")),
        row.getInt("attempts"),
        row.getString("last_error"),
        row.getString("cause"),
        row.getString("message_id"),
        instant(row, "created_at"),
        instant(row, "sent_at"),
        instant(row, "failing_since"),
        instant(row, "next_attempt_at"),
        row.getString("attachment"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
