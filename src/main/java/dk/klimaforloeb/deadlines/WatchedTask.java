package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The late task of a follow-up: how it is shown, and what is agreed about it. */
@Component
class WatchedTask {

  private final TaskService taskService;
  private final ReminderRows reminders;
  private final DueDates dueDates;
  private final DueWords words;
  private final CaseRecords records;
  private final People people;
  private final WithoutPerson withoutPerson;
  private final Clock clock;
  private final Texts texts = new Texts("deadlines");

  WatchedTask(
      TaskService taskService,
      ReminderRows reminders,
      DueDates dueDates,
      DueWords words,
      CaseRecords records,
      People people,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.taskService = taskService;
    this.reminders = reminders;
    this.dueDates = dueDates;
    this.words = words;
    this.records = records;
    this.people = people;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  /** What the form of a follow-up shows. */
  Map<String, Object> shown(DelegateTask followUp) {
    String id = DeadlineFollowUpModel.WATCHED_TASK.get(followUp);
    return Map.of(
        "lateShown", withoutPerson.call(() -> shown(id, followUp.getProcessInstanceId())));
  }

  private Shown shown(String id, String followUpInstance) {
    Task task = taskService.createTaskQuery().taskId(id).singleResult();
    if (task == null) {
      return Shown.text(texts, "deadlines.late.gone");
    }
    List<Shown> lines = new ArrayList<>();
    lines.add(
        Shown.text(
            texts,
            "deadlines.late",
            task.getName(),
            CaseModel.MUNICIPALITY.find(taskService, id).orElse("")));
    if (task.getDueDate() != null) {
      LocalDate due = LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone());
      lines.add(Shown.text(texts, "deadlines.late.due", words.away(due)));
    }
    lines.add(Shown.text(texts, "deadlines.late.with", String.join(", ", groups(id))));
    lines.add(Shown.typed(texts.get("deadlines.late.reminded", reminders.reminders(id))));
    records
        .latestIn(followUpInstance, FollowUpNote.class)
        .ifPresent(note -> lines.add(passedOn(note)));
    return Shown.points(lines);
  }

  /** What whoever followed it up first found out. */
  private Shown passedOn(Recorded<FollowUpNote> note) {
    return Shown.text(
        texts,
        "deadlines.late.passed-on",
        Optional.ofNullable(note.person()).map(people::name).orElse(""),
        DanishDates.day(note.at().atZone(clock.getZone()).toLocalDate()),
        note.what().remarks());
  }

  private List<String> groups(String id) {
    return taskService.getIdentityLinksForTask(id).stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null)
        .map(people::group)
        .toList();
  }

  /** A new due date lies ahead. */
  void check(Submission submission, Refusals refusals) {
    LocalDate day = submission.date("newDueOn");
    if (day != null && !day.isAfter(LocalDate.now(clock))) {
      refusals.add("newDueOn", texts.get("deadlines.follow-up.not-ahead"));
    }
  }

  /** Puts the task off where that was agreed, if it is still open. */
  void agreed(Submission submission) {
    String id = DeadlineFollowUpModel.WATCHED_TASK.get(submission.task());
    LocalDate day = submission.date("newDueOn");
    if (day != null) {
      dueDates.extend(id, day, submission.person());
    }
  }
}
