package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.OpenStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Judges how a case stands by its dates alone: those of the tasks for which it waits and those of
 * its roadmap. That the engine runs without a fault says nothing of it.
 */
@Component
class Standings {

  /** Working days after which a missed day is no slip any more: the agreement names none. */
  private static final int LONG_LATE = 5;

  /** Working days before a last day from which it is near. */
  private static final int NEAR = 5;

  private final WorkingDays workingDays;
  private final Clock clock;
  private final Texts texts = new Texts("portfolio");

  Standings(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * @param isPaused whether the case rests
   * @param steps the open tasks for which the case waits
   */
  Standing of(boolean isPaused, Course course, List<Milestone> milestones, List<OpenStep> steps) {
    if (course.ended() != null) {
      return new Standing(
          course.isPlanInForce() ? Health.DONE : Health.STOPPED,
          texts.get("portfolio.ended", course.outcome(), DanishDates.day(course.ended())));
    }
    if (isPaused) {
      return new Standing(Health.PAUSED, texts.get("portfolio.paused"));
    }
    LocalDate today = LocalDate.now(clock);
    return passed(course, milestones, today)
        .or(() -> byTask(steps, today))
        .orElseGet(() -> new Standing(Health.ON_TRACK, texts.get("portfolio.on-track")));
  }

  /** What the municipality planned for a day that has passed, and is still to come to. */
  private Optional<Standing> passed(Course course, List<Milestone> milestones, LocalDate today) {
    return course.toCome(milestones).stream()
        .filter(step -> step.planned() != null && step.planned().isBefore(today))
        .findFirst()
        .map(
            step ->
                new Standing(
                    Health.LATE,
                    texts.get(
                        "portfolio.milestone-passed",
                        step.name(),
                        DanishDates.day(step.planned()),
                        workingDays.between(step.planned(), today))));
  }

  private Optional<Standing> byTask(List<OpenStep> steps, LocalDate today) {
    return steps.stream()
        .filter(step -> step.due() != null)
        .min(Comparator.comparing(OpenStep::due))
        .flatMap(step -> byTask(step, today));
  }

  private Optional<Standing> byTask(OpenStep step, LocalDate today) {
    if (step.due().isBefore(today)) {
      int late = workingDays.between(step.due(), today);
      return Optional.of(
          new Standing(
              late > LONG_LATE ? Health.LATE : Health.WATCHED,
              texts.get("portfolio.task-late", step.name(), DanishDates.day(step.due()), late)));
    }
    int left = workingDays.between(today, step.due());
    return left > NEAR
        ? Optional.empty()
        : Optional.of(
            new Standing(
                Health.WATCHED,
                texts.get("portfolio.task-near", step.name(), DanishDates.day(step.due()), left)));
  }
}
