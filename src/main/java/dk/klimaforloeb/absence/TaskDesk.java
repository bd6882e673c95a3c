package dk.klimaforloeb.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.klimaforloeb.absence.Colleagues.Named;
import dk.klimaforloeb.absence.Colleagues.Person;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.TypedText;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.Mails;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claimed tasks as others see them. The groups a task lies with see who has it; the holder and the
 * secretariat may give it back or hand it on within these groups, with a reason; the substitute
 * takes it over. Administrators have no part in it.
 */
@Component
public class TaskDesk {

  private static final int LONGEST_REASON = 1000;

  private final HeldTasks tasks;
  private final Colleagues colleagues;
  private final Covers covers;
  private final Loads loads;
  private final Mails mails;
  private final Clock clock;
  private final Texts texts = new Texts("absence");
  private final TypedText reasons = new TypedText(texts, "absence.reason", LONGEST_REASON);

  TaskDesk(
      HeldTasks tasks,
      Colleagues colleagues,
      Covers covers,
      Loads loads,
      Mails mails,
      Clock clock) {
    this.tasks = tasks;
    this.colleagues = colleagues;
    this.covers = covers;
    this.loads = loads;
    this.mails = mails;
    this.clock = clock;
  }

  /** Who has a task, and what the one who asks may do about it. */
  View view(String taskId) {
    Person person = colleagues.whoAsks();
    Task task = visible(taskId);
    List<String> groups = tasks.groupsOf(task);
    if (task.getAssignee() == null) {
      return new View(false, null, null, null, false, false, List.of());
    }
    boolean isMine = task.getAssignee().equals(person.id());
    boolean seesWho =
        isMine || person.isInOneOf(groups) || person.isInOneOf(Roles.SEEING_ALL_CASES);
    boolean mayMove = mayMove(person, task, groups);
    return new View(
        true,
        isMine,
        seesWho ? colleagues.name(task.getAssignee()) : null,
        seesWho ? since(task) : null,
        mayMove,
        covers(person, task, groups),
        mayMove ? loads.of(others(task, groups)) : List.of());
  }

  /** Puts a claimed task back to its group. */
  @Transactional
  public void giveBack(String taskId, String reason) {
    Person person = colleagues.whoAsks();
    Task task = movable(taskId, person);
    String why = reasons.checked(reason);
    String from = task.getAssignee();
    tasks.change(task, new Handover(Handover.Kind.GIVEN_BACK, from, null, person.id(), why));
    mails.toGroupsOf(List.of(taskId), from, shown -> new TasksBack(colleagues.name(from), shown));
  }

  /** Gives a claimed task to another member of a group that it lies with. */
  @Transactional
  public void handOn(String taskId, String to, String reason) {
    Person person = colleagues.whoAsks();
    Task task = movable(taskId, person);
    String why = reasons.checked(reason);
    if (others(task, tasks.groupsOf(task)).stream().noneMatch(it -> it.id().equals(to))) {
      throw refused(HttpStatus.BAD_REQUEST, "absence.task.not-of-group");
    }
    String from = task.getAssignee();
    tasks.change(task, new Handover(Handover.Kind.HANDED_ON, from, to, person.id(), why));
    mails.toPerson(
        to,
        MailAbout.tasks(taskId),
        shown -> new TaskForYou(shown.get(0), colleagues.name(from), why));
  }

  /** Takes over a task of somebody whom the one who asks covers for today. */
  @Transactional
  public void takeOver(String taskId) {
    Person person = colleagues.whoAsks();
    Task task = visible(taskId);
    if (!covers(person, task, tasks.groupsOf(task))) {
      throw refused(HttpStatus.FORBIDDEN, "absence.task.no-substitute");
    }
    tasks.change(
        task,
        new Handover(Handover.Kind.TAKEN_OVER, task.getAssignee(), person.id(), person.id(), null));
  }

  private Task movable(String taskId, Person person) {
    Task task = visible(taskId);
    List<String> groups = tasks.groupsOf(task);
    if (!mayMove(person, task, groups)) {
      throw task.getAssignee() == null
          ? refused(HttpStatus.CONFLICT, "absence.task.not-taken")
          : refused(HttpStatus.FORBIDDEN, "absence.task.not-yours");
    }
    return task;
  }

  private Task visible(String taskId) {
    return tasks
        .visible(taskId)
        .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "absence.task.gone"));
  }

  /** Without a group to lie with, a task that nobody has would be seen by nobody. */
  private static boolean mayMove(Person person, Task task, List<String> groups) {
    return task.getAssignee() != null
        && !groups.isEmpty()
        && (task.getAssignee().equals(person.id()) || person.isIn(Roles.SECRETARIAT));
  }

  /** Only for a group in which both still are: a substitute comes into no other group's tasks. */
  private boolean covers(Person person, Task task, List<String> groups) {
    if (task.getAssignee() == null || !covers.isSubstitute(person.id(), task.getAssignee())) {
      return false;
    }
    Set<String> shared = colleagues.sharedGroups(person.id(), task.getAssignee());
    return !Collections.disjoint(shared, groups);
  }

  private List<Named> others(Task task, List<String> groups) {
    return colleagues.members(groups).stream()
        .filter(member -> !member.id().equals(task.getAssignee()))
        .toList();
  }

  private OffsetDateTime since(Task task) {
    return tasks
        .heldSince(task)
        .map(since -> since.atZone(clock.getZone()).toOffsetDateTime())
        .orElse(null);
  }

  private Refused refused(HttpStatus status, String textKey) {
    return new Refused(status, texts.get(textKey));
  }

  /**
   * Who has a task.
   *
   * @param taken whether somebody has claimed it
   * @param mine whether that is the one who asks
   * @param holder name of who has it, for those who may know
   * @param since when it was claimed
   * @param mayMove whether the one who asks may give it back or hand it on
   * @param mayTakeOver whether the one who asks covers for the holder
   * @param colleagues whom it may be handed on to, with what each has to do already
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record View(
      boolean taken,
      Boolean mine,
      String holder,
      OffsetDateTime since,
      boolean mayMove,
      boolean mayTakeOver,
      List<Loads.Colleague> colleagues) {}
}
