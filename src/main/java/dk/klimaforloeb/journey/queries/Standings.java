package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.journey.queries.ProgressColour.Facts;
import dk.klimaforloeb.journey.queries.ProgressColour.Judged;
import dk.klimaforloeb.journey.queries.ProgressColour.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Judges how a case stands by its dates alone, by the one decision table for it: those of the tasks
 * for which it waits and those of its roadmap. That the engine runs without a fault says nothing of
 * it.
 */
@Component
class Standings {

  private final WorkingDays workingDays;
  private final Clock clock;
  private final ProgressColour colours = new ProgressColour();
  private final Texts texts = new Texts("journey");

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
      Judged ended =
          colours.of(Facts.only(course.isPlanInForce() ? State.IN_FORCE : State.STOPPED));
      return standing(ended, course.outcome(), DanishDates.day(course.ended()));
    }
    if (isPaused) {
      return standing(colours.of(Facts.only(State.PAUSED)));
    }
    LocalDate today = LocalDate.now(clock);
    Optional<Milestone> passed = passed(course, milestones, today);
    Optional<OpenStep> first =
        steps.stream().filter(step -> step.due() != null).min(Comparator.comparing(OpenStep::due));
    boolean isLate = first.filter(step -> step.due().isBefore(today)).isPresent();
    Facts facts =
        new Facts(
            State.RUNNING,
            passed
                .map(step -> workingDays.between(step.planned(), today))
                .orElse(ProgressColour.NONE),
            isLate ? workingDays.between(first.get().due(), today) : ProgressColour.NONE,
            first.isPresent() && !isLate
                ? workingDays.between(today, first.get().due())
                : ProgressColour.NONE);
    Judged judged = colours.of(facts);
    return switch (judged.reason()) {
      case "milestone-passed" ->
          standing(
              judged,
              passed.orElseThrow().name(),
              DanishDates.day(passed.orElseThrow().planned()),
              facts.milestoneOverdue());
      case "task-late" -> standing(judged, first.orElseThrow(), facts.taskOverdue());
      case "task-near" -> standing(judged, first.orElseThrow(), facts.taskLeft());
      default -> standing(judged);
    };
  }

  /**
   * Of a municipality that has no journey yet.
   *
   * @param opens when it is invited; empty while nobody knows
   */
  Standing notBegun(Optional<LocalDate> opens) {
    Judged judged = colours.of(Facts.only(State.NOT_BEGUN));
    return new Standing(
        judged.health(),
        judged.colour(),
        opens
            .map(day -> texts.get("journey.standing.invited-on", DanishDates.day(day)))
            .orElseGet(() -> texts.get("journey.standing.not-invited")));
  }

  /** What the municipality planned for a day that has passed, and is still to come to. */
  private static Optional<Milestone> passed(
      Course course, List<Milestone> milestones, LocalDate today) {
    return course.toCome(milestones).stream()
        .filter(step -> step.planned() != null && step.planned().isBefore(today))
        .findFirst();
  }

  private Standing standing(Judged judged, OpenStep step, int days) {
    return standing(judged, step.name(), DanishDates.day(step.due()), days);
  }

  private Standing standing(Judged judged, Object... told) {
    return new Standing(
        judged.health(), judged.colour(), texts.get("journey.standing." + judged.reason(), told));
  }
}
