package dk.klimaforloeb.casefile;

import dk.klimaforloeb.deadlines.TaskDates;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Webapps;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.journey.queries.Courses;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open tasks of a case, as far as whoever asks may read them. */
@Component
class OpenTasks {

  private final TaskService taskService;
  private final RepositoryService repositoryService;
  private final TaskDates dates;
  private final People people;
  private final CurrentPerson person;
  private final Webapps webapps;
  private final Clock clock;

  OpenTasks(
      TaskService taskService,
      RepositoryService repositoryService,
      TaskDates dates,
      People people,
      CurrentPerson person,
      Webapps webapps,
      Clock clock) {
    this.taskService = taskService;
    this.repositoryService = repositoryService;
    this.dates = dates;
    this.people = people;
    this.person = person;
    this.webapps = webapps;
    this.clock = clock;
  }

  /** The oldest first. */
  Open of(CaseKey key) {
    List<Task> tasks =
        taskService
            .createTaskQuery()
            .processInstanceBusinessKey(key.value())
            .orderByTaskCreateTime()
            .asc()
            .listPage(0, QueryLimit.MOST_RESULTS);
    Map<String, TaskDates.View> due =
        dates.of(tasks.stream().map(Task::getId).collect(Collectors.joining(",")));
    Map<Boolean, List<CaseFile.OpenTask>> byLead =
        tasks.stream()
            .collect(
                Collectors.partitioningBy(
                    this::leadsOn,
                    Collectors.mapping(
                        task -> open(task, due.get(task.getId())), Collectors.toList())));
    return new Open(byLead.get(true), byLead.get(false));
  }

  private boolean leadsOn(Task task) {
    ProcessDefinition process =
        repositoryService.getProcessDefinition(task.getProcessDefinitionId());
    return Courses.leadsOn(process.getKey());
  }

  private CaseFile.OpenTask open(Task task, TaskDates.View due) {
    List<String> groups =
        taskService.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    boolean isOwn = !Collections.disjoint(groups, person.get().groups());
    return new CaseFile.OpenTask(
        task.getId(),
        task.getName(),
        groups.stream().map(people::group).collect(Collectors.joining(", ")),
        task.getAssignee() == null ? null : people.name(task.getAssignee()),
        DanishDates.day(LocalDate.ofInstant(task.getCreateTime().toInstant(), clock.getZone())),
        due == null ? null : due.when(),
        due != null && due.isLate(),
        isOwn ? webapps.tasklist() + "#/?task=" + task.getId() : null);
  }

  /**
   * The open tasks.
   *
   * @param leading those that lead the case on: who has them has the ball
   * @param beside what goes on beside it
   */
  record Open(List<CaseFile.OpenTask> leading, List<CaseFile.OpenTask> beside) {}
}
