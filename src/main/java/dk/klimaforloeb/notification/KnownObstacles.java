package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.MailAddress;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.notification.api.MailObstacles;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The causes for which mails fail, as they are for whoever asks. */
@Component
class KnownObstacles implements MailObstacles {

  private final MailCauses causes;
  private final MailFailures failures;
  private final Asker asker;
  private final CurrentPerson person;
  private final People people;
  private final TaskService taskService;
  private final Texts texts = new Texts("notification");

  KnownObstacles(
      MailCauses causes,
      MailFailures failures,
      Asker asker,
      CurrentPerson person,
      People people,
      TaskService taskService) {
    this.causes = causes;
    this.failures = failures;
    this.asker = asker;
    this.person = person;
    this.people = people;
    this.taskService = taskService;
  }

  @Override
  public List<Obstacle> all() {
    if (!asker.seesPeople()) {
      return List.of();
    }
    Map<String, List<Hit>> hits = causes.hits(asker.tenants());
    return causes.all(asker.tenants()).stream()
        .map(cause -> obstacle(cause, hits.getOrDefault(cause.cause(), List.of())))
        .toList();
  }

  @Override
  public int count() {
    return asker.seesPeople() ? causes.all(asker.tenants()).size() : 0;
  }

  @Override
  public boolean maySendAgain() {
    return asker.managesMails();
  }

  @Override
  public int sendAgain(String cause) {
    if (!asker.managesMails()) {
      throw new Refused(HttpStatus.FORBIDDEN, texts.get("notification.not-manager.detail"));
    }
    boolean isKnown =
        causes.all(asker.tenants()).stream().anyMatch(known -> known.cause().equals(cause));
    return isKnown ? failures.resend(cause, asker.id()) : 0;
  }

  private Obstacle obstacle(MailCauses.Cause cause, List<Hit> hits) {
    boolean isOfAddress = cause.person() != null;
    String person = isOfAddress ? people.name(cause.person()) : null;
    return new Obstacle(
        cause.cause(),
        isOfAddress
            ? texts.get("notification.obstacle.address", person, refusal(cause))
            : cause.text(),
        texts.get(
            isOfAddress
                ? "notification.mend.address"
                : "notification.mend." + cause.cause().replace(':', '.')),
        person,
        cause.address(),
        cause.reply(),
        instant(cause.since()),
        instant(cause.nextAttemptAt()),
        cause.failed(),
        cause.deferred(),
        hits,
        cause.processInstanceId() == null ? null : task(cause.processInstanceId()));
  }

  /** What the server means, where it gave a code that says more than that it refused. */
  private String refusal(MailCauses.Cause cause) {
    Optional<String> code =
        MailAddress.parse(cause.address()).isEmpty()
            ? Optional.of("1.3")
            : SmtpReplies.enhancedCode(cause.reply());
    return code.flatMap(known -> texts.find("notification.refused." + known))
        .orElseGet(() -> texts.get("notification.refused"));
  }

  /** The process has one task at a time; none after it was handed in and before it has ended. */
  private Task task(String instance) {
    return tasks(instance).listPage(0, 1).stream()
        .findFirst()
        .map(task -> new Task(task.getId(), task.getName(), isOwn(instance)))
        .orElse(null);
  }

  private boolean isOwn(String instance) {
    return !person.get().groups().isEmpty()
        && tasks(instance)
                .taskCandidateGroupIn(List.copyOf(person.get().groups()))
                .includeAssignedTasks()
                .count()
            > 0;
  }

  private TaskQuery tasks(String instance) {
    return taskService.createTaskQuery().processInstanceId(instance);
  }

  private static Instant instant(OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
