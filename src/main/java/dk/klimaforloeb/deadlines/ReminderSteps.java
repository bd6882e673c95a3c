package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.deadlines.ReminderStep.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Which step of reminding a task has reached. */
@Component
@EnableConfigurationProperties(ReminderProperties.class)
class ReminderSteps {

  private final ReminderProperties steps;
  private final WorkingDays workingDays;

  ReminderSteps(ReminderProperties steps, WorkingDays workingDays) {
    this.steps = steps;
    this.workingDays = workingDays;
  }

  /**
   * The reminder that is due, if one is: the last step reached, unless it was taken already or the
   * person heard of the task within five working days. Steps that were left out are not made up
   * for.
   *
   * @param due the task's due date
   * @param arrived the day on which the task came, when its people were told of it
   * @param last the last reminder about this due date
   */
  Optional<ReminderStep> reminder(
      LocalDate today, LocalDate due, LocalDate arrived, Optional<Reminded> last) {
    LocalDate heard = last.map(Reminded::on).filter(arrived::isBefore).orElse(arrived);
    if (workingDays.between(heard, today) < ReminderProperties.LEAST_DAYS_BETWEEN) {
      return Optional.empty();
    }
    Stream<ReminderStep> reached =
        due.isBefore(today)
            ? steps.after().stream().map(days -> after(Kind.AFTER, due, days))
            : steps.before().stream()
                .map(days -> new ReminderStep(Kind.BEFORE, days, workingDays.minus(due, days)));
    return reached
        .filter(step -> !step.day().isAfter(today))
        .max(Comparator.comparing(ReminderStep::day))
        .filter(step -> last.filter(before -> before.isOf(step)).isEmpty());
  }

  /**
   * That somebody else has to follow up a task that is late: once, and again after as many days.
   *
   * @param last when somebody was last asked to
   */
  Optional<ReminderStep> followUp(LocalDate today, LocalDate due, Optional<LocalDate> last) {
    LocalDate from = last.filter(due::isBefore).orElse(due);
    return Optional.of(after(Kind.FOLLOW_UP, from, steps.followUpAfter()))
        .filter(step -> !step.day().isAfter(today));
  }

  private ReminderStep after(Kind kind, LocalDate due, int days) {
    return new ReminderStep(kind, days, workingDays.plusUnquiet(due, days));
  }

  /**
   * A step that was taken.
   *
   * @param on the day
   */
  record Reminded(String kind, int days, LocalDate on) {

    boolean isFollowUp() {
      return kind.equals(Kind.FOLLOW_UP.code());
    }

    boolean isOf(ReminderStep step) {
      return kind.equals(step.kind().code()) && days == step.days();
    }
  }
}
