package dk.klimaforloeb.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the mail about a new task, as the task is when it reaches its group. */
@Component
class TaskMails {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  /** What each kind of mail shows. */
  private static final Map<String, Class<?>> CONTENTS =
      Map.of(
          TaskAssigned.KIND, TaskAssigned.class,
          TasksBack.KIND, TasksBack.class,
          TaskForYou.KIND, TaskForYou.class,
          CoverAsked.KIND, CoverAsked.class);

  private final Templates templates;
  private final ObjectMapper json;
  private final MailProperties properties;
  private final Clock clock;
  private final Texts texts = new Texts("notification");
  private final DateTimeFormatter dates =
      DateTimeFormatter.ofPattern(texts.get("notification.date"), DANISH);

  TaskMails(Templates templates, ObjectMapper json, MailProperties properties, Clock clock) {
    this.templates = templates;
    this.json = json;
    this.properties = properties;
    this.clock = clock;
  }

  Mail mail(Arrival task, Recipients.Recipient recipient) {
    TaskAssigned content = content(task, recipient);
    UUID id = UUID.randomUUID();
    boolean isReachable = recipient.address() != null;
    return new Mail(
        id,
        task.tenantId(),
        task.businessKey(),
        task.taskId(),
        content.taskName(),
        TaskAssigned.KIND,
        recipient.id(),
        recipient.address(),
        templates.subject(TaskAssigned.KIND, content),
        write(content),
        isReachable ? Mail.Status.PENDING : Mail.Status.NOT_TO_BE_SENT,
        0,
        isReachable ? null : texts.get("notification.no-address"),
        "<" + id + "@" + properties.mail().domain() + ">",
        clock.instant(),
        null);
  }

  Letter letter(Mail mail) {
    try {
      return templates.letter(
          mail.kind(), json.readValue(mail.content(), CONTENTS.get(mail.kind())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unreadable content of mail " + mail.id(), e);
    }
  }

  private TaskAssigned content(Arrival task, Recipients.Recipient recipient) {
    return new TaskAssigned(
        // Models may break a long name.
        task.taskName().replaceAll("\\s+", " ").strip(),
        task.municipality(),
        task.phase(),
        Optional.ofNullable(task.due())
            .map(due -> dates.format(due.toInstant().atZone(clock.getZone())))
            .orElse(null),
        recipient.group(),
        task.reason(),
        properties.baseUrl() + "/camunda/app/tasklist/default/#/?task=" + task.taskId());
  }

  private String write(TaskAssigned content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
