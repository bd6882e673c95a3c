package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.TaskReasons;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.MailTask;
import dk.klimaforloeb.notification.api.Mails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Takes in the mails of all capabilities. */
@Component
class PostOffice implements Mails {

  private final Recipients recipients;
  private final MailBodies bodies;
  private final MailLedger ledger;
  private final NotificationProcess notification;
  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final WithoutPerson withoutPerson;
  private final TaskReasons reasons;

  PostOffice(
      Recipients recipients,
      MailBodies bodies,
      MailLedger ledger,
      NotificationProcess notification,
      TaskService taskService,
      RuntimeService runtimeService,
      WithoutPerson withoutPerson,
      TaskReasons reasons) {
    this.recipients = recipients;
    this.bodies = bodies;
    this.ledger = ledger;
    this.notification = notification;
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.withoutPerson = withoutPerson;
    this.reasons = reasons;
  }

  @Override
  public void toPerson(
      String userId, MailAbout about, Function<List<MailTask>, ? extends Record> content) {
    withoutPerson.run(() -> post(recipients.person(userId).stream().toList(), about, content));
  }

  @Override
  public void toAddress(
      String address, MailAbout about, Function<List<MailTask>, ? extends Record> content) {
    withoutPerson.run(() -> post(List.of(Recipients.at(address)), about, content));
  }

  @Override
  public void toMembers(
      Collection<String> groupIds,
      MailAbout about,
      Function<List<MailTask>, ? extends Record> content) {
    withoutPerson.run(() -> post(recipients.of(groupIds, about.caseKey()), about, content));
  }

  @Override
  public void toGroupsOf(
      Collection<String> taskIds, String but, Function<List<MailTask>, ? extends Record> content) {
    withoutPerson.run(
        () ->
            postTogether(
                taskIds,
                task -> recipients.of(task.groups()),
                but,
                tasks -> content.apply(tasks.stream().map(bodies::shown).toList())));
  }

  @Override
  public void toDoersOf(
      Collection<String> taskIds, Function<Map<String, MailTask>, ? extends Record> content) {
    withoutPerson.run(
        () ->
            postTogether(
                taskIds,
                this::doers,
                null,
                tasks -> {
                  Map<String, MailTask> shown = new LinkedHashMap<>();
                  tasks.forEach(task -> shown.put(task.taskId(), bodies.shown(task)));
                  return content.apply(shown);
                }));
  }

  private Collection<Recipients.Recipient> doers(Arrival task) {
    String holder =
        taskService.createTaskQuery().taskId(task.taskId()).singleResult().getAssignee();
    return holder == null
        ? recipients.of(task.groups())
        : recipients.person(holder).stream().toList();
  }

  /** One mail to each reader about all of the tasks that concern him or her. */
  private void postTogether(
      Collection<String> taskIds,
      Function<Arrival, Collection<Recipients.Recipient>> concerned,
      String but,
      Function<List<Arrival>, Record> content) {
    Map<String, Recipients.Recipient> readers = new LinkedHashMap<>();
    Map<String, List<Arrival>> tasksOf = new LinkedHashMap<>();
    for (Arrival task : open(taskIds)) {
      for (Recipients.Recipient reader : concerned.apply(task)) {
        readers.merge(reader.id(), reader, Recipients.Recipient::and);
        tasksOf.computeIfAbsent(reader.id(), id -> new ArrayList<>()).add(task);
      }
    }
    readers.remove(but);
    readers.forEach((id, reader) -> post(reader, MailAbout.nothing(), tasksOf.get(id), content));
  }

  @Override
  public String tasklist() {
    return bodies.tasklist();
  }

  @Override
  public String page(String path) {
    return bodies.page(path);
  }

  /** Writes a mail down, and has it sent where it is to be. */
  void post(Mail mail) {
    ledger.write(mail);
    if (mail.status() == Mail.Status.PENDING) {
      notification.mailToSend(mail);
    }
  }

  private void post(
      Collection<Recipients.Recipient> readers,
      MailAbout about,
      Function<List<MailTask>, ? extends Record> content) {
    List<Arrival> tasks = open(about.taskIds());
    if (about.taskIds().isEmpty() || !tasks.isEmpty()) {
      readers.forEach(
          reader ->
              post(
                  reader,
                  about,
                  tasks,
                  of -> content.apply(of.stream().map(bodies::shown).toList())));
    }
  }

  private void post(
      Recipients.Recipient reader,
      MailAbout about,
      List<Arrival> tasks,
      Function<List<Arrival>, Record> content) {
    Arrival only = tasks.size() == 1 ? tasks.get(0) : null;
    post(
        bodies.mail(
            reader,
            tenant(about, tasks),
            only == null ? about.caseKey() : only.businessKey(),
            null,
            only == null ? null : MailBodies.nameOf(only.taskName()),
            content.apply(tasks),
            about.attachment()));
  }

  private List<Arrival> open(Collection<String> taskIds) {
    return taskIds.stream()
        .map(id -> taskService.createTaskQuery().taskId(id).singleResult())
        .filter(Objects::nonNull)
        .map(task -> Arrival.of(task, taskService, runtimeService, reasons))
        .toList();
  }

  /** That of the case or of the tasks, if it is one. */
  private static String tenant(MailAbout about, List<Arrival> tasks) {
    if (about.tenantId() != null) {
      return about.tenantId();
    }
    List<String> tenants = tasks.stream().map(Arrival::tenantId).distinct().toList();
    return tenants.size() == 1 ? tenants.get(0) : CaseTenants.PROGRAMME;
  }
}
