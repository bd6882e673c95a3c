package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.SubstituteNamed;
import dk.klimaforloeb.engine.TaskHandedOn;
import dk.klimaforloeb.engine.TaskReasons;
import dk.klimaforloeb.engine.TasksGivenBack;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final Recipients recipients;
  private final MailBodies letters;
  private final MailLedger ledger;
  private final NotificationProcess notification;
  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final TaskReasons reasons;
  private final WithoutPerson withoutPerson;

  AbsenceMails(
      Recipients recipients,
      MailBodies letters,
      MailLedger ledger,
      NotificationProcess notification,
      TaskService taskService,
      RuntimeService runtimeService,
      TaskReasons reasons,
      WithoutPerson withoutPerson) {
    this.recipients = recipients;
    this.letters = letters;
    this.ledger = ledger;
    this.notification = notification;
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.reasons = reasons;
    this.withoutPerson = withoutPerson;
  }

  /** Who gave them back needs not be told. */
  @EventListener
  void tasksGivenBack(TasksGivenBack event) {
    withoutPerson.run(
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
    withoutPerson.run(
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
    withoutPerson.run(
        () ->
            send(
                recipients.person(event.substitute()),
                CoverAsked.KIND,
                List.of(),
                new CoverAsked(
                    recipients.name(event.absent()),
                    letters.day(event.firstDay()),
                    letters.day(event.lastDay()),
                    letters.tasklist())));
  }

  private List<Arrival> arrivals(List<String> taskIds) {
    return taskIds.stream()
        .map(id -> taskService.createTaskQuery().taskId(id).singleResult())
        .filter(Objects::nonNull)
        .map((Task task) -> Arrival.of(task, taskService, runtimeService, reasons))
        .toList();
  }

  private TasksBack.Row row(Arrival task) {
    return new TasksBack.Row(
        MailBodies.nameOf(task.taskName()),
        task.municipality(),
        letters.day(task.due()),
        letters.linkTo(task.taskId()));
  }

  /**
   * @param about the tasks, none where it is about no task
   */
  private void send(Recipients.Recipient person, String kind, List<Arrival> about, Object content) {
    Mail mail =
        letters.mail(
            kind, person, tenant(about), null, about.size() == 1 ? about.get(0) : null, content);
    ledger.write(mail);
    if (mail.status() == Mail.Status.PENDING) {
      notification.mailToSend(mail);
    }
  }

  /** That of the tasks, if it is one. */
  private static String tenant(List<Arrival> about) {
    List<String> tenants = about.stream().map(Arrival::tenantId).distinct().toList();
    return tenants.size() == 1 ? tenants.get(0) : CaseTenants.PROGRAMME;
  }
}
