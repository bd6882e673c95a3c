package dk.klimaforloeb.casefile;

import dk.klimaforloeb.deadlines.TaskDates;
import dk.klimaforloeb.engine.Webapps;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.PeopleSeen;
import dk.klimaforloeb.journey.queries.OpenStep;
import dk.klimaforloeb.journey.queries.OpenSteps;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The open tasks of a case in words. */
@Component
class OpenTasks {

  private final OpenSteps steps;
  private final TaskDates dates;
  private final People people;
  private final CurrentPerson person;
  private final PeopleSeen seen;
  private final Webapps webapps;

  OpenTasks(
      OpenSteps steps,
      TaskDates dates,
      People people,
      CurrentPerson person,
      PeopleSeen seen,
      Webapps webapps) {
    this.steps = steps;
    this.dates = dates;
    this.people = people;
    this.person = person;
    this.seen = seen;
    this.webapps = webapps;
  }

  /** The oldest first. */
  Open of(CaseKey key) {
    List<OpenStep> open = steps.of(List.of(key));
    Map<String, TaskDates.View> due = dates.of(open.stream().map(OpenStep::taskId).toList());
    Map<String, String> parties =
        people.groups(
            open.stream().flatMap(step -> step.groups().stream()).collect(Collectors.toSet()));
    Map<Boolean, List<CaseFile.OpenTask>> byLead =
        open.stream()
            .collect(
                Collectors.partitioningBy(
                    OpenStep::leadsOn,
                    Collectors.mapping(
                        step -> task(step, parties, due.get(step.taskId())), Collectors.toList())));
    return new Open(byLead.get(true), byLead.get(false));
  }

  private CaseFile.OpenTask task(OpenStep step, Map<String, String> parties, TaskDates.View due) {
    boolean isOwn = !Collections.disjoint(step.groups(), person.get().groups());
    return new CaseFile.OpenTask(
        step.taskId(),
        step.name(),
        step.groups().stream().map(parties::get).collect(Collectors.joining(", ")),
        step.assignee() == null || !seen.areSeenWith(step.groups())
            ? null
            : people.name(step.assignee()),
        DanishDates.day(step.since()),
        due == null || step.due() == null ? null : due.when(),
        due == null || step.due() != null ? null : due.when(),
        due != null && due.isLate(),
        isOwn ? webapps.tasklist() + "#/?task=" + step.taskId() : null);
  }

  /**
   * The open tasks.
   *
   * @param leading those that lead the case on: who has them has the ball
   * @param beside what goes on beside it
   */
  record Open(List<CaseFile.OpenTask> leading, List<CaseFile.OpenTask> beside) {}
}
