package dk.klimaforloeb.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.Webapps;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts what a mail is to say into its templates, and into the ledger in between. */
@Component
class MailBodies {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  /** What each kind of mail shows. */
  private static final Map<String, Class<?>> CONTENTS =
      Map.of(
          TaskAssigned.KIND, TaskAssigned.class,
          TasksWaiting.KIND, TasksWaiting.class,
          TasksBack.KIND, TasksBack.class,
          TaskForYou.KIND, TaskForYou.class,
          CoverAsked.KIND, CoverAsked.class);

  private final Templates templates;
  private final ObjectMapper json;
  private final MailProperties properties;
  private final Webapps webapps;
  private final Clock clock;
  private final Texts texts = new Texts("notification");
  private final DateTimeFormatter dates =
      DateTimeFormatter.ofPattern(texts.get("notification.date"), DANISH);

  MailBodies(
      Templates templates,
      ObjectMapper json,
      MailProperties properties,
      Webapps webapps,
      Clock clock) {
    this.templates = templates;
    this.json = json;
    this.properties = properties;
    this.webapps = webapps;
    this.clock = clock;
  }

  MailBody letter(Mail mail) {
    try {
      return templates.letter(
          mail.kind(), json.readValue(mail.content(), CONTENTS.get(mail.kind())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unreadable content of mail " + mail.id(), e);
    }
  }

  /**
   * A mail that is to be sent, or by whom has no address not.
   *
   * @param taskId of the task that it tells of once; null when the same may be told again
   * @param about the task that it is about; null when it is about several or none
   */
  Mail mail(
      String kind,
      Recipients.Recipient person,
      String tenantId,
      String taskId,
      Arrival about,
      Object content) {
    UUID id = UUID.randomUUID();
    Mail.Reason reason = person.address() == null ? Mail.Reason.NO_ADDRESS : null;
    return new Mail(
        id,
        tenantId,
        about == null ? null : about.businessKey(),
        taskId,
        about == null ? null : nameOf(about.taskName()),
        kind,
        person.id(),
        List.copyOf(person.groups()),
        person.address(),
        subject(kind, content),
        stored(content),
        reason == null ? Mail.Status.PENDING : Mail.Status.NOT_TO_BE_SENT,
        reason,
        0,
        reason == null ? null : texts.get(reason.textKey()),
        null,
        messageId(id),
        now(),
        null,
        null,
        null);
  }

  String subject(String kind, Object content) {
    return templates.subject(kind, content);
  }

  /** The content as the ledger keeps it. */
  String stored(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The header that stays the same at every attempt. */
  String messageId(UUID mail) {
    return "<" + mail + "@" + properties.mail().domain() + ">";
  }

  Instant now() {
    return clock.instant();
  }

  /** A task's name on one line: models may break a long one. */
  static String nameOf(String task) {
    return task.replaceAll("\\s+", " ").strip();
  }

  /** A deadline in words; null where there is none. */
  String day(Date due) {
    return due == null ? null : dates.format(due.toInstant().atZone(clock.getZone()));
  }

  /** A day in words. */
  String day(LocalDate day) {
    return dates.format(day);
  }

  /** Opens the task. */
  String linkTo(String taskId) {
    return tasklist() + "?task=" + taskId;
  }

  /** Opens Tasklist. */
  String tasklist() {
    return properties.baseUrl() + webapps.tasklist() + "#/";
  }
}
