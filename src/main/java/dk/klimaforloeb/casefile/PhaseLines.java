package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.Phase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The phases of a case and their milestones in words. */
@Component
class PhaseLines {

  private final Clock clock;
  private final Texts texts = new Texts("casefile");

  PhaseLines(Clock clock) {
    this.clock = clock;
  }

  List<CaseFile.PhaseLine> of(Course course, List<Milestone> milestones) {
    List<Milestone> toCome = course.toCome(milestones);
    return course.phases().stream()
        .map(
            phase ->
                new CaseFile.PhaseLine(
                    phase.name(),
                    phase.state().name().toLowerCase(Locale.ROOT),
                    when(phase),
                    milestones.stream()
                        .filter(step -> step.kind().phase().equals(phase.key()))
                        .map(step -> line(step, toCome.contains(step)))
                        .toList()))
        .toList();
  }

  /** The first milestone that is to come, with its day; null when there is none. */
  String next(Course course, List<Milestone> milestones) {
    return course.toCome(milestones).stream().findFirst().map(this::named).orElse(null);
  }

  private String named(Milestone step) {
    return step.planned() == null
        ? step.name()
        : texts.get("casefile.next", step.name(), DanishDates.day(step.planned()));
  }

  private String when(Phase phase) {
    return switch (phase.state()) {
      case SKIPPED -> texts.get("casefile.phase.skipped");
      case DONE ->
          texts.get(
              "casefile.phase.done",
              DanishDates.day(phase.begun()),
              DanishDates.day(phase.ended()));
      case RUNNING -> texts.get("casefile.phase.running", DanishDates.day(phase.begun()));
      case AHEAD -> texts.get("casefile.phase.ahead");
      case NEVER -> texts.get("casefile.phase.never");
    };
  }

  /** What the municipality entered the journey after, passed by or never comes to has no day. */
  private CaseFile.MilestoneLine line(Milestone step, boolean isToCome) {
    LocalDate planned = step.planned();
    if (step.isReached()) {
      return new CaseFile.MilestoneLine(step.name(), DanishDates.day(step.reached()), true, false);
    }
    if (!isToCome) {
      return new CaseFile.MilestoneLine(step.name(), "–", false, false);
    }
    return new CaseFile.MilestoneLine(
        step.name(),
        planned == null
            ? texts.get("casefile.milestone.unplanned")
            : texts.get("casefile.milestone.planned", DanishDates.day(planned)),
        false,
        planned != null && planned.isBefore(LocalDate.now(clock)));
  }
}
