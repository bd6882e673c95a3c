package dk.klimaforloeb.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.calendar.CalendarTrial;
import dk.klimaforloeb.deadlines.ReminderSteps.Reminded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people are reminded of a task, and when somebody else follows it up. */
class ReminderStepsTest {

  private final ReminderSteps steps =
      new ReminderSteps(
          new ReminderProperties(List.of(5), List.of(3, 8, 13), 15, 10), CalendarTrial.days());

  /** The task came on 3.1.2022 and is due on Tuesday 3.5.2022; Store Bededag is 13.5.2022. */
  @ParameterizedTest(name = "{0}, last {1} {2} on {3}")
  @CsvSource({
    // today, last: kind, days, on -> step
    "2022-04-25, , , , ",
    "2022-04-26, , , , before 5",
    "2022-05-03, , , , before 5",
    "2022-04-27, before, 5, 2022-04-26, ",
    "2022-05-04, , , , ",
    "2022-05-05, before, 5, 2022-04-26, ",
    "2022-05-06, before, 5, 2022-04-26, after 3",
    // The step was taken, and the next is not reached.
    "2022-05-13, after, 3, 2022-05-06, ",
    "2022-05-16, after, 3, 2022-05-06, after 8",
    // Reminded within five working days.
    "2022-05-06, before, 5, 2022-05-02, ",
    "2022-05-09, before, 5, 2022-05-02, after 3",
    // Steps that were left out are not made up for.
    "2022-05-30, , , , after 13",
    "2022-08-01, after, 13, 2022-05-30, "
  })
  void aTaskIsRemindedOf(
      LocalDate today, String kind, Integer days, LocalDate on, String expected) {
    Optional<Reminded> last = Optional.ofNullable(kind).map(told -> new Reminded(told, days, on));

    Optional<String> step =
        steps
            .reminder(today, LocalDate.of(2022, 5, 3), LocalDate.of(2022, 1, 3), last)
            .map(found -> found.kind().code() + " " + found.days());

    assertThat(step).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest(name = "came {0}, {1}")
  @CsvSource({
    // Its people were told of the task less than five working days ago.
    "2022-04-26, 2022-05-02, false",
    "2022-04-26, 2022-05-03, true"
  })
  void aNewTaskNeedsNoReminder(LocalDate arrived, LocalDate today, boolean isReminded) {
    assertThat(steps.reminder(today, LocalDate.of(2022, 5, 3), arrived, Optional.empty()))
        .matches(step -> step.isPresent() == isReminded);
  }

  @ParameterizedTest(name = "{0}, last {1}")
  @CsvSource({
    "2022-05-24, , false",
    // Store Bededag is no working day.
    "2022-05-25, , true",
    "2022-06-17, 2022-05-27, false",
    "2022-06-21, 2022-05-27, true"
  })
  void aLateTaskIsFollowedUpAndAgainAfterAsManyDays(
      LocalDate today, LocalDate last, boolean isFollowedUp) {
    assertThat(steps.followUp(today, LocalDate.of(2022, 5, 3), Optional.ofNullable(last)))
        .matches(step -> step.isPresent() == isFollowedUp);
  }
}
