package dk.klimaforloeb.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.SubstituteNamed;
import dk.klimaforloeb.engine.TaskHandedOn;
import dk.klimaforloeb.engine.TasksGivenBack;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.AsEngine;
import dk.klimaforloeb.engine.access.CaseTenants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells of claimed tasks that changed hands: the group of what it has back, in one mail a person
 * however many tasks it is; who got a task of it; and who is to cover for somebody. All in the
 * transaction in which it happens.
 */
@Component
class AbsenceMails {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final Recipients recipients;
  private final Templates templates;
  private final MailLedger ledger;
  private final NotificationProcess notification;
  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final AsEngine asEngine;
  private final ObjectMapper json;
  private final MailProperties properties;
  private final Clock clock;
  private final Texts texts = new Texts("notification");
  private final DateTimeFormatter dates =
      DateTimeFormatter.ofPattern(texts.get("notification.date"), DANISH);

  AbsenceMails(
      Recipients recipients,
      Templates templates,
      MailLedger ledger,
      NotificationProcess notification,
      TaskService taskService,
      RuntimeService runtimeService,
      AsEngine asEngine,
      ObjectMapper json,
      MailProperties properties,
      Clock clock) {
    this.recipients = recipients;
    this.templates = templates;
    this.ledger = ledger;
    this.notification = notification;
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.asEngine = asEngine;
    this.json = json;
    this.properties = properties;
    this.clock = clock;
  }

  /** Who gave them back needs not be told. */
  @EventListener
  void tasksGivenBack(TasksGivenBack event) {
    asEngine.run(
        () -> {
          Map<String, Recipients.Recipient> people = new LinkedHashMap<>();
          Map<String, List<Arrival>> tasksOf = new LinkedHashMap<>();
          for (Arrival task : arrivals(event.taskIds())) {
            for (Recipients.Recipient person : recipients.of(task)) {
              people.putIfAbsent(person.id(), person);
              tasksOf.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(task);
            }
          }
          people.remove(event.formerAssignee());
          people.forEach(
              (id, person) ->
                  send(
                      person,
                      TasksBack.KIND,
                      tasksOf.get(id),
                      new TasksBack(
                          event.formerName(), tasksOf.get(id).stream().map(this::row).toList())));
        });
  }

  /** Tells the new holder. */
  @EventListener
  void taskHandedOn(TaskHandedOn event) {
    asEngine.run(
        () -> {
          for (Arrival task : arrivals(List.of(event.taskId()))) {
            TasksBack.Row row = row(task);
            send(
                recipients.person(event.to()),
                TaskForYou.KIND,
                List.of(task),
                new TaskForYou(
                    row.taskName(),
                    recipients.name(event.from()),
                    row.municipality(),
                    row.dueOn(),
                    event.reason(),
                    row.link()));
          }
        });
  }

  /** Tells the substitute. */
  @EventListener
  void substituteNamed(SubstituteNamed event) {
    asEngine.run(
        () ->
            send(
                recipients.person(event.substitute()),
                CoverAsked.KIND,
                List.of(),
                new CoverAsked(
                    recipients.name(event.absent()),
                    day(event.firstDay()),
                    day(event.lastDay()),
                    tasklist())));
  }

  private List<Arrival> arrivals(List<String> taskIds) {
    return taskIds.stream()
        .map(id -> taskService.createTaskQuery().taskId(id).singleResult())
        .filter(Objects::nonNull)
        .map((Task task) -> Arrival.of(task, taskService, runtimeService))
        .toList();
  }

  private TasksBack.Row row(Arrival task) {
    return new TasksBack.Row(
        task.taskName().replaceAll("\\s+", " ").strip(),
        task.municipality(),
        task.due() == null
            ? null
            : day(LocalDate.ofInstant(task.due().toInstant(), clock.getZone())),
        tasklist() + "?task=" + task.taskId());
  }

  /**
   * @param about the tasks, none where it is about no task
   */
  private void send(Recipients.Recipient person, String kind, List<Arrival> about, Object content) {
    UUID id = UUID.randomUUID();
    boolean isReachable = person.address() != null;
    Mail mail =
        new Mail(
            id,
            tenant(about),
            about.size() == 1 ? about.get(0).businessKey() : null,
            // Not a task's id: the same task may be given back again some day.
            id.toString(),
            about.isEmpty() ? texts.get("notification.no-task") : row(about.get(0)).taskName(),
            kind,
            person.id(),
            person.address(),
            templates.subject(kind, content),
            stored(content),
            isReachable ? Mail.Status.PENDING : Mail.Status.NOT_TO_BE_SENT,
            0,
            isReachable ? null : texts.get("notification.no-address"),
            "<" + id + "@" + properties.mail().domain() + ">",
            clock.instant(),
            null);
    ledger.write(mail);
    if (isReachable) {
      notification.taskReceived(mail);
    }
  }

  /** That of the tasks, if it is one. */
  private static String tenant(List<Arrival> about) {
    List<String> tenants = about.stream().map(Arrival::tenantId).distinct().toList();
    return tenants.size() == 1 ? tenants.get(0) : CaseTenants.PROGRAMME;
  }

  private String stored(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String day(LocalDate day) {
    return dates.format(day);
  }

  private String tasklist() {
    return properties.baseUrl() + "/camunda/app/tasklist/default/#/";
  }
}
