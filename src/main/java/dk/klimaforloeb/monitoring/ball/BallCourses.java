package dk.klimaforloeb.monitoring.ball;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.CaseHistories;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Courses;
import dk.klimaforloeb.journey.queries.HeldStep;
import dk.klimaforloeb.journey.queries.Pauses;
import dk.klimaforloeb.journey.queries.Waiting;
import dk.klimaforloeb.monitoring.WatchedCases.WatchedCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The courses of cases, all asked for at once. */
@Component
class BallCourses {

  private final CaseHistories histories;
  private final Courses courses;
  private final Pauses pauses;
  private final WorkingDays workingDays;
  private final People people;
  private final Clock clock;
  private final Texts texts = new Texts("ball");

  BallCourses(
      CaseHistories histories,
      Courses courses,
      Pauses pauses,
      WorkingDays workingDays,
      People people,
      Clock clock) {
    this.histories = histories;
    this.courses = courses;
    this.pauses = pauses;
    this.workingDays = workingDays;
    this.people = people;
    this.clock = clock;
  }

  /** In the order of the cases. */
  Map<WatchedCase, Known> of(List<WatchedCase> cases) {
    List<CaseKey> keys = cases.stream().map(WatchedCase::key).toList();
    CaseHistories.History history = histories.of(keys);
    Map<CaseKey, List<HeldStep>> steps =
        history.steps().stream().collect(Collectors.groupingBy(HeldStep::of));
    Map<CaseKey, List<Waiting>> waitings =
        history.waitings().stream().collect(Collectors.groupingBy(Waiting::of));
    Map<CaseKey, List<Pauses.Pause>> paused =
        pauses.of(keys).stream().collect(Collectors.groupingBy(Pauses.Pause::of));
    Map<CaseKey, Course> known = courses.of(keys);
    Map<String, String> groups = new HashMap<>();
    Map<WatchedCase, Known> found = new LinkedHashMap<>();
    for (WatchedCase of : cases) {
      Course course = known.get(of.key());
      LocalDate last = course.ended() == null ? LocalDate.now(clock) : course.ended();
      found.put(
          of,
          new Known(
              course.ended() != null,
              new CaseCourse(
                  new DayLine(workingDays, course.begun(), last),
                  steps.getOrDefault(of.key(), List.of()),
                  waitings.getOrDefault(of.key(), List.of()),
                  paused.getOrDefault(of.key(), List.of()),
                  step -> party(step, groups))));
    }
    return found;
  }

  /** The municipality whose case it is is one party, whichever it is. */
  private String party(HeldStep step, Map<String, String> names) {
    String own = Roles.municipality(step.of().municipalityCode().orElseThrow());
    if (step.groups().isEmpty()) {
      return texts.get("ball.unknown");
    }
    return step.groups().stream()
        .map(
            group ->
                group.equals(own)
                    ? texts.get("ball.municipality")
                    : names.computeIfAbsent(group, people::group))
        .collect(Collectors.joining(texts.get("ball.or")));
  }

  /** What is known of a case. */
  record Known(boolean isOver, CaseCourse course) {}
}
