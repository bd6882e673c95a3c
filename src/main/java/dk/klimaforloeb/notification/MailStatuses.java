package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.notification.api.CaseMails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails of a case, each with a Danish sentence of what became of it and what to do. */
@Component
class MailStatuses implements CaseMails {

  private final JdbcClient jdbc;
  private final Recipients recipients;
  private final People people;
  private final WithoutPerson withoutPerson;
  private final Clock clock;
  private final Texts texts = new Texts("notification");
  private final DateTimeFormatter moments =
      DateTimeFormatter.ofPattern(texts.get("notification.moment"), Locale.forLanguageTag("da"));

  MailStatuses(
      JdbcClient jdbc,
      Recipients recipients,
      People people,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.jdbc = jdbc;
    this.recipients = recipients;
    this.people = people;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  @Override
  public List<CaseMail> of(String businessKey, boolean withPeople) {
    Map<String, String> names = new HashMap<>();
    return ofCase(businessKey, withPeople).stream()
        .map(
            mail ->
                new CaseMail(
                    mail.createdAt().toInstant(),
                    mail.subject(),
                    withPeople && mail.recipient() != null
                        ? names.computeIfAbsent(mail.recipient(), people::name)
                        : String.join(", ", mail.groups()),
                    mail.statusText(),
                    mail.whatToDo() != null))
        .toList();
  }

  /** Oldest first. */
  List<MailStatus> ofCase(String businessKey, boolean withPeople) {
    Map<UUID, List<MailStatus.Attempt>> attempts = attempts(businessKey, withPeople);
    Map<String, String> names = new HashMap<>();
    return jdbc
        .sql("select * from mail_ledger where business_key = :key order by created_at, id")
        .param("key", businessKey)
        .query((row, number) -> MailLedger.mail(row))
        .list()
        .stream()
        .map(mail -> status(mail, withPeople, attempts.getOrDefault(mail.id(), List.of()), names))
        .toList();
  }

  private Map<UUID, List<MailStatus.Attempt>> attempts(String businessKey, boolean withPeople) {
    Map<UUID, List<MailStatus.Attempt>> attempts = new HashMap<>();
    jdbc.sql(
            """
            select a.* from mail_attempt a join mail_ledger l on l.id = a.mail_id
            where l.business_key = :key order by a.id
            """)
        .param("key", businessKey)
        .query(
            row -> {
              attempts
                  .computeIfAbsent(row.getObject("mail_id", UUID.class), id -> new ArrayList<>())
                  .add(attempt(row, withPeople));
            });
    return attempts;
  }

  /** Of one mail, in order. */
  List<MailStatus.Attempt> failures(UUID mail, boolean withPeople) {
    return jdbc.sql("select * from mail_attempt where mail_id = :mail order by id")
        .param("mail", mail)
        .query((row, number) -> attempt(row, withPeople))
        .list();
  }

  private MailStatus.Attempt attempt(ResultSet row, boolean withPeople) throws SQLException {
    return new MailStatus.Attempt(
        local(row.getObject("attempted_at", OffsetDateTime.class).toInstant()),
        withPeople ? row.getString("address") : null,
        row.getBoolean("permanent"),
        row.getObject("reply_code", Integer.class),
        withPeople ? row.getString("reply") : null);
  }

  MailStatus status(
      Mail mail,
      boolean withPeople,
      List<MailStatus.Attempt> failedAttempts,
      Map<String, String> names) {
    return new MailStatus(
        mail.id(),
        local(mail.createdAt()),
        mail.type().kind(),
        mail.subject(),
        mail.taskId(),
        mail.taskName(),
        mail.groups().stream().map(group -> names.computeIfAbsent(group, this::nameOf)).toList(),
        withPeople ? mail.recipient() : null,
        withPeople ? mail.address() : null,
        mail.status().inLedger(),
        sentence(mail),
        whatToDo(mail),
        mail.attempts(),
        local(mail.sentAt()),
        local(mail.nextAttemptAt()),
        failedAttempts);
  }

  private String nameOf(String group) {
    return withoutPerson.call(() -> recipients.nameOf(group));
  }

  private String sentence(Mail mail) {
    return switch (mail.status()) {
      case PENDING -> texts.get("notification.status.pending");
      case SENT -> texts.get("notification.status.sent", moment(mail.sentAt()));
      case DEFERRED ->
          texts.get("notification.status.deferred", cause(mail), moment(mail.nextAttemptAt()));
      case FAILED -> texts.get("notification.status.failed", cause(mail));
      case HELD -> texts.get("notification.status.held");
      case NOT_TO_BE_SENT ->
          texts.get(
              "notification.status.not-to-be-sent",
              mail.reason() == null
                  ? texts.get("notification.no-address")
                  : texts.get(mail.reason().textKey()));
    };
  }

  private String whatToDo(Mail mail) {
    return switch (mail.status()) {
      case PENDING, SENT -> null;
      case DEFERRED -> texts.get("notification.todo.deferred");
      case FAILED ->
          texts.get(
              mail.cause().startsWith("address:")
                  ? "notification.todo.failed.address"
                  : "notification.todo.failed.server");
      case HELD -> texts.get("notification.todo.held");
      case NOT_TO_BE_SENT ->
          mail.reason() == Mail.Reason.NO_ADDRESS || mail.reason() == null
              ? texts.get("notification.todo.no-address")
              : null;
    };
  }

  private String cause(Mail mail) {
    String cause = mail.cause();
    return texts.get(
        cause.startsWith("address:")
            ? "notification.cause.address"
            : "notification.cause." + cause.replace(':', '.'));
  }

  private String moment(Instant time) {
    return time == null
        ? texts.get("notification.moment.now")
        : moments.format(time.atZone(clock.getZone()));
  }

  private OffsetDateTime local(Instant time) {
    return time == null ? null : time.atZone(clock.getZone()).toOffsetDateTime();
  }
}
