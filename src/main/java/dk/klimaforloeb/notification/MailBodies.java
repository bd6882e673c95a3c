package dk.klimaforloeb.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.Webapps;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.notification.api.MailTask;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts what a mail is to say into its templates, and into the ledger in between. The templates get
 * the ledger's JSON as it is, so that no type is needed to read it.
 */
@Component
class MailBodies {

  private final Templates templates;
  private final ObjectMapper json;
  private final PersonalParts personal;
  private final MailProperties properties;
  private final Webapps webapps;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  MailBodies(
      Templates templates,
      ObjectMapper json,
      PersonalParts personal,
      MailProperties properties,
      Webapps webapps,
      Clock clock) {
    this.templates = templates;
    this.json = json;
    this.personal = personal;
    this.properties = properties;
    this.webapps = webapps;
    this.clock = clock;
  }

  /** As others than its reader may see it. */
  MailBody body(Mail mail) {
    return templates.body(mail.type(), personal.hidden(read(mail.content())));
  }

  /** As it leaves, with what is its reader's alone. */
  MailBody leaving(Mail mail) {
    return templates.body(mail.type(), personal.filled(read(mail.content())));
  }

  /**
   * A mail that is to be sent, or by whom has no address not.
   *
   * @param taskId of the task that it tells of once; null when the same may be told again
   * @param taskName of the task that it is about; null when it is about several or none
   * @param attachment reference to the file that goes with it; null for none
   */
  Mail mail(
      Recipients.Recipient person,
      String tenantId,
      String businessKey,
      String taskId,
      String taskName,
      Record content,
      String attachment) {
    UUID id = UUID.randomUUID();
    Mail.Reason reason = person.address() == null ? Mail.Reason.NO_ADDRESS : null;
    MailType type = MailType.of(content.getClass());
    String stored = stored(content);
    return new Mail(
        id,
        tenantId,
        businessKey,
        taskId,
        taskName,
        type,
        person.id(),
        List.copyOf(person.groups()),
        person.address(),
        templates.subject(type, read(stored)),
        stored,
        reason == null ? Mail.Status.PENDING : Mail.Status.NOT_TO_BE_SENT,
        reason,
        0,
        reason == null ? null : texts.get(reason.textKey()),
        null,
        messageId(id),
        now(),
        null,
        null,
        null,
        attachment);
  }

  /** The mail with what it says. */
  Mail saying(Mail mail, Record content) {
    String stored = stored(content);
    return mail.saying(templates.subject(mail.type(), read(stored)), stored);
  }

  private String stored(Record content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> read(String content) {
    try {
      return json.readValue(content, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      // Not with what it could not read, which is about people.
      throw new IllegalStateException("unreadable content of a mail", e);
    }
  }

  /** The header that stays the same at every attempt. */
  String messageId(UUID mail) {
    return "<" + mail + "@" + properties.mail().domain() + ">";
  }

  Instant now() {
    return clock.instant();
  }

  /** The task as mails show it. */
  MailTask shown(Arrival task) {
    return new MailTask(
        nameOf(task.taskName()), task.municipality(), day(task.due()), linkTo(task.taskId()));
  }

  /** A task's name on one line: models may break a long one. */
  static String nameOf(String task) {
    return task.replaceAll("\\s+", " ").strip();
  }

  /** A deadline in words; null where there is none. */
  String day(Date due) {
    return due == null
        ? null
        : DanishDates.weekday(due.toInstant().atZone(clock.getZone()).toLocalDate());
  }

  /** Opens the task. */
  String linkTo(String taskId) {
    return tasklist() + "?task=" + taskId;
  }

  /** Opens the case page; null outside a municipality's case. */
  String linkToCase(String businessKey) {
    return Optional.ofNullable(businessKey)
        .map(CaseKey::new)
        .filter(key -> key.municipalityCode().isPresent())
        .map(key -> properties.baseUrl() + key.page())
        .orElse(null);
  }

  /** Opens a page of ours. */
  String page(String path) {
    return properties.baseUrl() + path;
  }

  /** Opens Tasklist. */
  String tasklist() {
    return properties.baseUrl() + webapps.tasklist() + "#/";
  }
}
