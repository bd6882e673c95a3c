package dk.klimaforloeb.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts what a mail is to say into its templates, and into the ledger in between. */
@Component
class Letters {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  /** What each kind of mail shows. */
  private static final Map<String, Class<?>> CONTENTS =
      Map.of(TaskAssigned.KIND, TaskAssigned.class, TasksWaiting.KIND, TasksWaiting.class);

  private final Templates templates;
  private final ObjectMapper json;
  private final MailProperties properties;
  private final Clock clock;
  private final Texts texts = new Texts("notification");
  private final DateTimeFormatter dates =
      DateTimeFormatter.ofPattern(texts.get("notification.date"), DANISH);

  Letters(Templates templates, ObjectMapper json, MailProperties properties, Clock clock) {
    this.templates = templates;
    this.json = json;
    this.properties = properties;
    this.clock = clock;
  }

  Letter letter(Mail mail) {
    try {
      return templates.letter(
          mail.kind(), json.readValue(mail.content(), CONTENTS.get(mail.kind())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unreadable content of mail " + mail.id(), e);
    }
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

  /** Opens the task. */
  String linkTo(String taskId) {
    return tasklist() + "?task=" + taskId;
  }

  /** Opens Tasklist. */
  String tasklist() {
    return properties.baseUrl() + "/camunda/app/tasklist/default/#/";
  }
}
