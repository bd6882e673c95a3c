package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.deadlines.DueDate.Source;
import dk.klimaforloeb.engine.Batches;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Changes the dates of open tasks, with history. Called from service tasks, so that the task whose
 * form led to the change is not open any more.
 */
@Component
public class DueDates {

  /** Dates that a changed roadmap or promise moves; what was put off for one task stays. */
  private static final Set<Source> FOLLOWING =
      EnumSet.of(Source.SET, Source.COUNTED, Source.SHIFTED, Source.NONE);

  private static final Set<Source> COUNTING = EnumSet.of(Source.COUNTED, Source.SHIFTED);

  /** Cases whose tasks are read together. */
  private static final int AT_ONCE = 100;

  private final TaskService taskService;
  private final DateOrder order;
  private final DueDateRows rows;
  private final Deadlines deadlines;
  private final WorkingDays workingDays;
  private final WithoutPerson withoutPerson;
  private final Texts texts = new Texts("deadlines");

  DueDates(
      TaskService taskService,
      DateOrder order,
      DueDateRows rows,
      Deadlines deadlines,
      WorkingDays workingDays,
      WithoutPerson withoutPerson) {
    this.taskService = taskService;
    this.order = order;
    this.rows = rows;
    this.deadlines = deadlines;
    this.workingDays = workingDays;
    this.withoutPerson = withoutPerson;
  }

  /**
   * A date that was set for steps of the case has changed: the open tasks whose dates hang on it
   * follow. Those that are counted stay unless one was set for them now that has not passed; those
   * that were put off one by one stay.
   *
   * @param person user id of who changed it; null when the program did
   * @return how many tasks got another date
   */
  public int follow(CaseKey of, String person) {
    return change(List.of(of), person, FOLLOWING, this::followed);
  }

  /** As {@link #follow(CaseKey, String)}, of many cases, after the program changed the date. */
  public int follow(List<CaseKey> cases) {
    return Batches.of(cases, AT_ONCE).stream()
        .mapToInt(some -> change(some, null, FOLLOWING, this::followed))
        .sum();
  }

  private DueDate followed(Changed changed, DueDate before) {
    Step step = Steps.open(changed.task(), new CaseKey(changed.caseKey()), taskService);
    return order
        .set(step)
        .orElseGet(
            () ->
                before.source() == Source.SET && !order.isSet(step) ? order.counted(step) : before);
  }

  /**
   * A case went on after a pause: what was counted in working days has as many left as before it.
   * Dates that somebody set stay.
   *
   * @param pausedOn its first day
   * @param resumedOn the first day after it
   * @return how many tasks got another date
   */
  public int shift(CaseKey of, LocalDate pausedOn, LocalDate resumedOn) {
    int days =
        (int)
            pausedOn
                .datesUntil(resumedOn)
                .filter(workingDays::isWorkingDay)
                .filter(day -> !workingDays.isQuiet(day))
                .count();
    return change(List.of(of), null, COUNTING, (task, before) -> shifted(before, days));
  }

  private DueDate shifted(DueDate before, int days) {
    LocalDate day = workingDays.plusUnquiet(before.dueOn(), days);
    return DueDate.due(
        day, Source.SHIFTED, texts.get("deadlines.shifted", DueWords.shortDay(day), days));
  }

  /**
   * Puts off the date of one task; nothing happens where it is not open any more. Why is recorded
   * by who asks for it: what people write stays out of the engine, where a task's description is.
   *
   * @param day the new last day
   * @param person user id of who decided it
   */
  public void extend(String taskId, LocalDate day, String person) {
    DueDate extended =
        DueDate.due(day, Source.EXTENDED, texts.get("deadlines.extended", DueWords.shortDay(day)));
    withoutPerson.run(
        () -> {
          Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
          if (task != null) {
            List<String> one = List.of(taskId);
            write(
                task,
                rows.caseKeys(one).get(taskId),
                person,
                rows.latest(one).get(taskId),
                extended);
          }
        });
  }

  private int change(
      List<CaseKey> of,
      String person,
      Set<Source> sources,
      BiFunction<Changed, DueDate, DueDate> newDate) {
    return withoutPerson.call(
        () -> {
          Map<String, Task> open = new LinkedHashMap<>();
          taskService
              .createTaskQuery()
              .processInstanceBusinessKeyIn(CaseKey.values(of))
              .list()
              .forEach(task -> open.put(task.getId(), task));
          Map<String, DueDate> dates = rows.latest(open.keySet());
          Map<String, String> keys = rows.caseKeys(open.keySet());
          int changed = 0;
          for (Task task : open.values()) {
            DueDate before = dates.get(task.getId());
            if (before != null && sources.contains(before.source())) {
              String key = keys.get(task.getId());
              DueDate now = newDate.apply(new Changed(task, key), before);
              if (!now.equals(before)) {
                write(task, key, person, before, now);
                changed++;
              }
            }
          }
          return changed;
        });
  }

  private record Changed(Task task, String caseKey) {}

  /**
   * @param before null where the task is older than such dates
   */
  private void write(Task task, String caseKey, String person, DueDate before, DueDate now) {
    rows.add(task.getId(), now, task.getTenantId(), caseKey, person);
    task.setDueDate(deadlines.moment(now.dueOn()));
    task.setDescription(
        Deadlines.described(task.getDescription(), Optional.ofNullable(before), now));
    taskService.saveTask(task);
  }
}
