package dk.klimaforloeb.monitoring.load;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Courses;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.Milestones;
import dk.klimaforloeb.journey.queries.OpenStep;
import dk.klimaforloeb.journey.queries.OpenSteps;
import dk.klimaforloeb.journey.queries.PlannedStep;
import dk.klimaforloeb.journey.queries.PlannedSteps;
import dk.klimaforloeb.monitoring.WatchedCases.WatchedCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The open tasks of cases and of the programme, and the work that roadmaps foresee. */
@Component
class LoadItems {

  private final Agreement agreement;
  private final OpenSteps openSteps;
  private final PlannedSteps plannedSteps;
  private final Courses courses;
  private final Milestones milestones;
  private final WorkingDays workingDays;
  private final People people;
  private final Clock clock;
  private final Texts texts = new Texts("load");

  LoadItems(
      Agreement agreement,
      OpenSteps openSteps,
      PlannedSteps plannedSteps,
      Courses courses,
      Milestones milestones,
      WorkingDays workingDays,
      People people,
      Clock clock) {
    this.agreement = agreement;
    this.openSteps = openSteps;
    this.plannedSteps = plannedSteps;
    this.courses = courses;
    this.milestones = milestones;
    this.workingDays = workingDays;
    this.people = people;
    this.clock = clock;
  }

  /** Of these cases, and what the programme itself has to do. */
  List<Item> of(List<WatchedCase> cases) {
    Map<CaseKey, WatchedCase> byKey =
        cases.stream().collect(Collectors.toMap(WatchedCase::key, Function.identity()));
    List<OpenStep> open =
        openSteps.of(
            Stream.concat(byKey.keySet().stream(), Stream.of(new CaseKey(agreement.key())))
                .toList());
    Map<String, String> names = new HashMap<>();
    return Stream.concat(
            open.stream().map(step -> item(step, byKey.get(step.of()), names)),
            planned(byKey, open).map(step -> item(step, byKey.get(step.of()), names)))
        .toList();
  }

  /** What roadmaps foresee and no open task is about already. */
  private Stream<PlannedStep> planned(Map<CaseKey, WatchedCase> cases, List<OpenStep> open) {
    Map<CaseKey, Course> known = courses.of(cases.keySet());
    Map<CaseKey, List<Milestone>> toCome = new LinkedHashMap<>();
    milestones
        .of(cases.keySet())
        .forEach((key, steps) -> toCome.put(key, known.get(key).toCome(steps)));
    return plannedSteps.of(toCome, LocalDate.now(clock)).stream()
        .filter(step -> open.stream().noneMatch(task -> isAbout(task, step)));
  }

  private static boolean isAbout(OpenStep task, PlannedStep step) {
    return task.of().equals(step.of())
        && step.on().equals(task.due())
        && task.groups().contains(step.group());
  }

  private Item item(OpenStep step, WatchedCase of, Map<String, String> names) {
    return new Item(
        step.groups().stream()
            .map(group -> party(group, names))
            .distinct()
            .collect(Collectors.joining(texts.get("load.or"))),
        step.assignee() == null ? null : names.computeIfAbsent(step.assignee(), people::name),
        of == null ? texts.get("load.programme") : of.municipality(),
        of == null ? null : of.link(),
        step.name(),
        workingDays.between(step.since(), LocalDate.now(clock)),
        step.due());
  }

  private Item item(PlannedStep step, WatchedCase of, Map<String, String> names) {
    return new Item(
        party(step.group(), names),
        null,
        of.municipality(),
        of.link(),
        texts.get("load.planned", step.what()),
        null,
        step.on());
  }

  /** All municipalities stand together: what each has, its case tells. */
  private String party(String group, Map<String, String> names) {
    return Roles.isMunicipality(group)
        ? texts.get("load.municipalities")
        : names.computeIfAbsent(group, people::group);
  }
}
