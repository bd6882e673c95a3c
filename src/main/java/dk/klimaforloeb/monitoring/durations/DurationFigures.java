package dk.klimaforloeb.monitoring.durations;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.CaseHistories;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Courses;
import dk.klimaforloeb.journey.queries.HeldStep;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import dk.klimaforloeb.journey.queries.Milestones;
import dk.klimaforloeb.journey.queries.Phase;
import dk.klimaforloeb.monitoring.WatchedCases;
import dk.klimaforloeb.monitoring.WatchedCases.WatchedCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * How long the phases took of the cases that whoever asks may read. Days that were set stand in the
 * agreement's file (the round's last day of admission) and in roadmaps (draft and adoption); the
 * last days of tasks are those of the tasks themselves, most of which the table {@code
 * phase-deadlines} counts.
 */
@Component
class DurationFigures {

  /** The milestone of a phase for which there may be a day that was set. */
  private static final Map<String, MilestoneKind> TARGETS =
      Map.of(
          MilestoneKind.ADMITTED.phase(), MilestoneKind.ADMITTED,
          MilestoneKind.DRAFT.phase(), MilestoneKind.DRAFT,
          MilestoneKind.ADOPTED.phase(), MilestoneKind.ADOPTED);

  private final WatchedCases cases;
  private final Courses courses;
  private final Milestones milestones;
  private final CaseHistories histories;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final Texts texts = new Texts("durations");

  DurationFigures(
      WatchedCases cases,
      Courses courses,
      Milestones milestones,
      CaseHistories histories,
      WorkingDays workingDays,
      Clock clock) {
    this.cases = cases;
    this.courses = courses;
    this.milestones = milestones;
    this.histories = histories;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  Durations all() {
    List<WatchedCase> watched = cases.all();
    List<CaseKey> keys = watched.stream().map(WatchedCase::key).toList();
    Map<CaseKey, Course> known = courses.of(keys);
    Set<Named> names = new LinkedHashSet<>();
    List<PhaseTime> times = new ArrayList<>();
    for (WatchedCase of : watched) {
      Course course = known.get(of.key());
      course.phases().forEach(phase -> names.add(new Named(phase.key(), phase.name())));
      course.phases().stream()
          .filter(phase -> phase.begun() != null && !isBrokenOff(course, phase))
          .map(phase -> time(of, phase))
          .forEach(times::add);
    }
    List<Milestone> reached =
        milestones.of(keys).values().stream()
            .flatMap(List::stream)
            .filter(step -> step.isReached() && step.planned() != null)
            .toList();
    List<HeldStep> done =
        histories.of(keys).steps().stream()
            .filter(step -> step.isDone() && step.due() != null)
            .toList();
    return new Durations(
        names.stream()
            .map(
                named ->
                    phase(
                        named,
                        times.stream().filter(time -> time.phase().equals(named.key())).toList(),
                        share(
                            reached.stream()
                                .filter(step -> step.kind() == TARGETS.get(named.key()))
                                .toList(),
                            step -> !step.reached().isAfter(step.planned())),
                        share(
                            done.stream().filter(step -> step.phase().equals(named.key())).toList(),
                            step -> !step.until().isAfter(step.due()))))
            .toList());
  }

  /** A phase that ends because the journey does, without a plan, was not come through. */
  private static boolean isBrokenOff(Course course, Phase phase) {
    return course.ended() != null
        && !course.isPlanInForce()
        && course.ended().equals(phase.ended());
  }

  private PhaseTime time(WatchedCase of, Phase phase) {
    return new PhaseTime(
        of,
        phase.key(),
        phase.begun(),
        phase.ended(),
        workingDays.between(
            phase.begun(), phase.ended() == null ? LocalDate.now(clock) : phase.ended()));
  }

  private Durations.Phase phase(
      Named named, List<PhaseTime> times, Durations.Share kept, Durations.Share tasks) {
    List<PhaseTime> done = times.stream().filter(PhaseTime::isDone).toList();
    List<PhaseTime> running = times.stream().filter(time -> !time.isDone()).toList();
    PhaseGroups groups = new PhaseGroups(texts, done);
    return new Durations.Phase(
        named.key(),
        named.name(),
        groups.all(),
        running.size(),
        running.stream().map(PhaseTime::workingDays).max(Integer::compare).orElse(null),
        texts.get("durations.target." + named.key()),
        kept,
        tasks,
        groups.byRound(),
        groups.byQuarter(),
        done.stream().map(DurationFigures::value).toList());
  }

  private static <T> Durations.Share share(List<T> all, Predicate<T> isKept) {
    int kept = (int) all.stream().filter(isKept).count();
    return new Durations.Share(
        kept, all.size(), all.isEmpty() ? null : Math.round(100f * kept / all.size()));
  }

  private static Durations.Value value(PhaseTime time) {
    return new Durations.Value(
        time.of().key().value(),
        time.of().link(),
        time.of().municipality(),
        time.of().round(),
        time.begun().toString(),
        time.ended().toString(),
        time.workingDays());
  }

  private record Named(String key, String name) {}
}
