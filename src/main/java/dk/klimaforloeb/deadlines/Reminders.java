package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.notification.api.MailTask;
import dk.klimaforloeb.notification.api.Mails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reminds people of their tasks, each in one mail a day: before the due date (påmindelse) and after
 * it (rykker). On days on which offices are closed or quiet nobody is reminded.
 */
@Component
class Reminders {

  private final LateTasks lateTasks;
  private final ReminderSteps steps;
  private final ReminderRows rows;
  private final ReminderProperties properties;
  private final Mails mails;
  private final DueWords words;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final Texts texts = new Texts("deadlines");

  Reminders(
      LateTasks lateTasks,
      ReminderSteps steps,
      ReminderRows rows,
      ReminderProperties properties,
      Mails mails,
      DueWords words,
      WorkingDays workingDays,
      Clock clock) {
    this.lateTasks = lateTasks;
    this.steps = steps;
    this.rows = rows;
    this.properties = properties;
    this.mails = mails;
    this.words = words;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** Whether anybody is to be reminded today, or asked to follow something up. */
  boolean isWorkLeft() {
    return isToday() && !(due().isEmpty() && missed().isEmpty());
  }

  private boolean isToday() {
    LocalDate today = LocalDate.now(clock);
    return workingDays.isWorkingDay(today) && !workingDays.isQuiet(today);
  }

  /** Reminds of all tasks that have reached a step. */
  void remind() {
    Map<LateTask, ReminderStep> due = due();
    Map<String, LateTask> reminded = new LinkedHashMap<>();
    due.forEach(
        (task, step) -> {
          rows.add(task, step, LocalDate.now(clock));
          reminded.put(task.id(), task);
        });
    mails.toDoersOf(reminded.keySet(), tasks -> content(tasks, reminded));
  }

  private Map<LateTask, ReminderStep> due() {
    LocalDate today = LocalDate.now(clock);
    Map<LateTask, ReminderStep> due = new LinkedHashMap<>();
    List<LateTask> near = lateTasks.dueUntil(workingDays.plus(today, longestBefore()));
    ReminderRows.Taken taken = rows.taken(near);
    for (LateTask task : near) {
      steps
          .reminder(today, task.due(), task.arrived(), taken.lastReminder(task))
          .ifPresent(step -> due.put(task, step));
    }
    return due;
  }

  /** The tasks whose delay somebody has to be asked to follow up from today. */
  List<String> missed() {
    LocalDate today = LocalDate.now(clock);
    List<LateTask> late = lateTasks.dueUntil(today.minusDays(1));
    ReminderRows.Taken taken = rows.taken(late);
    return late.stream()
        .filter(task -> !task.process().equals(DeadlineFollowUpModel.KEY))
        .filter(task -> task.caseKey().isPresent())
        .filter(task -> followUp(task, taken).isPresent())
        .map(LateTask::id)
        .toList();
  }

  /** Notes that somebody is asked to follow up the delay of a task. */
  void askedToFollowUp(LateTask task) {
    followUp(task, rows.taken(List.of(task)))
        .ifPresent(step -> rows.add(task, step, LocalDate.now(clock)));
  }

  private Optional<ReminderStep> followUp(LateTask task, ReminderRows.Taken taken) {
    return steps.followUp(LocalDate.now(clock), task.due(), taken.lastFollowUp(task));
  }

  private int longestBefore() {
    return properties.before().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private DeadlinesNear content(Map<String, MailTask> tasks, Map<String, LateTask> reminded) {
    Map<String, List<DeadlinesNear.Task>> cases = new LinkedHashMap<>();
    int late = 0;
    for (Map.Entry<String, MailTask> entry : tasks.entrySet()) {
      LocalDate due = reminded.get(entry.getKey()).due();
      MailTask task = entry.getValue();
      boolean isLate = due.isBefore(LocalDate.now(clock));
      late += isLate ? 1 : 0;
      cases
          .computeIfAbsent(
              Optional.ofNullable(task.municipality()).orElse(""), m -> new ArrayList<>())
          .add(
              new DeadlinesNear.Task(
                  task.taskName(),
                  texts.get(isLate ? "deadlines.mail.task.late" : "deadlines.mail.task.near"),
                  words.away(due),
                  task.link()));
    }
    return new DeadlinesNear(
        texts.get(late > 0 ? "deadlines.mail.late" : "deadlines.mail.near", tasks.size(), late),
        cases.entrySet().stream()
            .map(
                entry ->
                    new DeadlinesNear.Case(
                        entry.getKey().isEmpty() ? null : entry.getKey(), entry.getValue()))
            .toList());
  }
}
