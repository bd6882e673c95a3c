package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The tasks that lie open in groups, and the one mail that tells a new member of them. */
@Component
class WaitingTasks {

  /** More would not be read, and the rest is in Tasklist. */
  private static final int MOST_SHOWN = 40;

  private static final Comparator<Task> NEAREST_FIRST =
      Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Task::getName)
          .thenComparing(Task::getId);

  private final TaskService taskService;
  private final Recipients recipients;
  private final MailLedger ledger;
  private final MailBodies bodies;
  private final WithoutPerson withoutPerson;
  private final Texts texts = new Texts("notification");

  WaitingTasks(
      TaskService taskService,
      Recipients recipients,
      MailLedger ledger,
      MailBodies bodies,
      WithoutPerson withoutPerson) {
    this.taskService = taskService;
    this.recipients = recipients;
    this.ledger = ledger;
    this.bodies = bodies;
    this.withoutPerson = withoutPerson;
  }

  /** Whether something lies with the group of which the person has not been told. */
  boolean hasNewsFor(String userId, String group) {
    return unclaimed(group).stream().anyMatch(task -> !ledger.knows(task.getId(), userId, null));
  }

  /** The mail before it says anything: what waits is looked up when it is sent. */
  Mail announced(String userId, String group, String tenant, Instant notBefore) {
    UUID id = UUID.randomUUID();
    return new Mail(
        id,
        tenant,
        null,
        null,
        null,
        MailType.of(TasksWaiting.class),
        userId,
        List.of(group),
        null,
        texts.get("notification.waiting.subject"),
        "{}",
        Mail.Status.PENDING,
        null,
        0,
        null,
        null,
        bodies.messageId(id),
        bodies.now(),
        null,
        null,
        notBefore,
        null);
  }

  /**
   * The mail with what waits now in those of its groups that the person is still in.
   *
   * @return the mail and the tasks that it tells of; no tasks when nothing is left to tell
   */
  Composed composed(Mail mail) {
    // A group's tasks lie in many tenants.
    return withoutPerson.call(() -> compose(mail));
  }

  private Composed compose(Mail mail) {
    List<String> groups = recipients.stillIn(mail.recipient(), mail.groups());
    Map<String, Task> tasks = new LinkedHashMap<>();
    Map<String, String> groupOf = new LinkedHashMap<>();
    for (String group : groups) {
      for (Task task : unclaimed(group)) {
        if (!ledger.knows(task.getId(), mail.recipient(), mail.id())) {
          tasks.putIfAbsent(task.getId(), task);
          groupOf.putIfAbsent(task.getId(), recipients.nameOf(group));
        }
      }
    }
    List<Task> nearestFirst = tasks.values().stream().sorted(NEAREST_FIRST).toList();
    TasksWaiting content =
        new TasksWaiting(
            groups.stream().map(recipients::nameOf).collect(Collectors.joining(", ")),
            texts.get("notification.waiting.count", nearestFirst.size()),
            nearestFirst.stream()
                .limit(MOST_SHOWN)
                .map(task -> shown(task, groupOf.get(task.getId())))
                .toList(),
            nearestFirst.size() > MOST_SHOWN
                ? texts.get("notification.waiting.more", nearestFirst.size() - MOST_SHOWN)
                : null,
            bodies.tasklist());
    return new Composed(bodies.saying(mail, content), new ArrayList<>(tasks.keySet()));
  }

  /** What a colleague has taken waits for nobody else. */
  private List<Task> unclaimed(String group) {
    return taskService.createTaskQuery().taskCandidateGroup(group).list();
  }

  private TasksWaiting.Task shown(Task task, String group) {
    return new TasksWaiting.Task(
        MailBodies.nameOf(task.getName()),
        CaseModel.MUNICIPALITY.find(taskService, task.getId()).orElse(null),
        bodies.day(task.getDueDate()),
        group,
        bodies.linkTo(task.getId()));
  }

  /** A mail about several tasks, ready to be sent. */
  record Composed(Mail mail, List<String> taskIds) {}
}
