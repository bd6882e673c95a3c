package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.deadlines.DueDate.Source;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    Optional<SetDate> set = set(step);
    Optional<SetDate> passed =
        set.filter(date -> date.day().isBefore(LocalDate.now(clock)) && !date.isStatutory());
    return set.filter(date -> passed.isEmpty()).map(this::set).orElseGet(() -> counted(step, set));
  }

  /** The date that was set for the step, passed or not. */
  Optional<SetDate> set(Step step) {
    return Optional.ofNullable(setDates.get(step.task())).flatMap(dates -> dates.of(step));
  }

  /** As a date that was set is written down. */
  DueDate set(SetDate date) {
    String day = DueWords.shortDay(date.day());
    return date.isBinding()
        ? new DueDate(
            null, date.day(), null, Source.SET, texts.get("deadlines.set", day, date.basis()))
        : new DueDate(
            null, null, date.day(), Source.SET, texts.get("deadlines.planned", day, date.basis()));
  }

  private DueDate counted(Step step, Optional<SetDate> passed) {
    Optional<Integer> days = table.workingDays(step.task());
    if (days.isEmpty()) {
      return new DueDate(null, null, null, Source.NONE, texts.get("deadlines.none"));
    }
    LocalDate last = workingDays.plusUnquiet(LocalDate.now(clock), days.get());
    Function<SetDate, String> withPassed =
        date ->
            texts.get(
                "deadlines.counted.passed",
                DueWords.shortDay(last),
                days.get(),
                date.basis(),
                DueWords.shortDay(date.day()));
    return new DueDate(
        null,
        last,
        null,
        Source.COUNTED,
        passed
            .map(withPassed)
            .orElseGet(() -> texts.get("deadlines.counted", DueWords.shortDay(last), days.get())));
  }
}
