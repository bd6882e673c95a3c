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
 * Reminds people of their tasks, each in one mail a day: before the due date and after it. On days
 * on which offices are closed or quiet nobody is reminded.
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
    if (!isToday()) {
      return false;
    }
    Morning morning = morning();
    return !morning.due().isEmpty() || !morning.missed().isEmpty();
  }

  private boolean isToday() {
    LocalDate today = LocalDate.now(clock);
    return workingDays.isWorkingDay(today) && !workingDays.isQuiet(today);
  }

  /** Reminds of all tasks that have reached a step. */
  void remind() {
    Map<String, LateTask> reminded = new LinkedHashMap<>();
    morning()
        .due()
        .forEach(
            (task, step) -> {
              rows.add(task, step, LocalDate.now(clock));
              reminded.put(task.id(), task);
            });
    mails.toDoersOf(reminded.keySet(), tasks -> content(tasks, reminded));
  }

  /** The tasks whose delay somebody has to be asked to follow up from today. */
  List<String> missed() {
    return morning().missed();
  }

  /** Notes that somebody is asked to follow up the delay of a task. */
  void askedToFollowUp(LateTask task) {
    new Morning(LocalDate.now(clock), List.of(task), rows.taken(List.of(task)))
        .followUp(task)
        .ifPresent(step -> rows.add(task, step, LocalDate.now(clock)));
  }

  private Morning morning() {
    LocalDate today = LocalDate.now(clock);
    List<LateTask> near = lateTasks.dueUntil(workingDays.plus(today, longestBefore()));
    return new Morning(today, near, rows.taken(near));
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

  /** The tasks that are near their dates or late, and what was done about them. */
  private final class Morning {

    private final LocalDate today;
    private final List<LateTask> near;
    private final ReminderRows.Taken taken;

    Morning(LocalDate today, List<LateTask> near, ReminderRows.Taken taken) {
      this.today = today;
      this.near = near;
      this.taken = taken;
    }

    Map<LateTask, ReminderStep> due() {
      Map<LateTask, ReminderStep> due = new LinkedHashMap<>();
      for (LateTask task : near) {
        steps
            .reminder(today, task.due(), task.arrived(), taken.lastReminder(task))
            .ifPresent(step -> due.put(task, step));
      }
      return due;
    }

    List<String> missed() {
      return near.stream()
          .filter(task -> task.due().isBefore(today))
          .filter(task -> !task.process().equals(DeadlineFollowUpModel.KEY))
          .filter(task -> task.caseKey().isPresent())
          .filter(task -> followUp(task).isPresent())
          .map(LateTask::id)
          .toList();
    }

    Optional<ReminderStep> followUp(LateTask task) {
      return steps.followUp(today, task.due(), taken.lastFollowUp(task));
    }
  }
}
