package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.deadlines.DueDate.Source;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * From where the date of a task is taken, in this order: a date that was set for the step and has
 * not passed, a number of working days, nothing. A day that had passed before the task came would
 * only make it late from its first hour.
 */
@Component
class DateOrder {

  private final Map<String, StepDates> setDates;
  private final DeadlineTable table;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final Texts texts = new Texts("deadlines");

  DateOrder(List<StepDates> setDates, DeadlineTable table, WorkingDays workingDays, Clock clock) {
    this.setDates =
        setDates.stream()
            .flatMap(dates -> dates.tasks().stream().map(task -> Map.entry(task, dates)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    this.table = table;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The date of a task that comes today. */
  DueDate of(Step step) {
    return set(step).orElseGet(() -> counted(step));
  }

  /** The date that was set for the step and holds, as it is written down. */
  Optional<DueDate> set(Step step) {
    return date(step).filter(this::holds).map(this::written);
  }

  /** Whether a date was set for the step, passed or not. */
  boolean isSet(Step step) {
    return date(step).isPresent();
  }

  /** The date of a step without one that was set, counted from today. */
  DueDate counted(Step step) {
    Optional<Integer> days = table.workingDays(step.task());
    if (days.isEmpty()) {
      return DueDate.none(texts.get("deadlines.none"));
    }
    LocalDate last = workingDays.plusUnquiet(LocalDate.now(clock), days.get());
    String day = DueWords.shortDay(last);
    return DueDate.due(
        last,
        Source.COUNTED,
        date(step)
            .map(
                passed ->
                    texts.get(
                        "deadlines.counted.passed",
                        day,
                        days.get(),
                        passed.basis(),
                        DueWords.shortDay(passed.day())))
            .orElseGet(() -> texts.get("deadlines.counted", day, days.get())));
  }

  private Optional<SetDate> date(Step step) {
    return Optional.ofNullable(setDates.get(step.task())).flatMap(dates -> dates.of(step));
  }

  private boolean holds(SetDate date) {
    return date.isStatutory() || !date.day().isBefore(LocalDate.now(clock));
  }

  private DueDate written(SetDate date) {
    String day = DueWords.shortDay(date.day());
    return date.isBinding()
        ? DueDate.due(date.day(), Source.SET, texts.get("deadlines.set", day, date.basis()))
        : DueDate.planned(date.day(), texts.get("deadlines.planned", day, date.basis()));
  }
}
