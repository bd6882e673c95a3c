package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.OfferedTasks;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What is to be done in cases now, and by whom. */
@Component
public class OpenSteps {

  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final OfferedTasks offered;
  private final WithoutPerson withoutPerson;
  private final Clock clock;

  OpenSteps(
      TaskService taskService,
      RuntimeService runtimeService,
      OfferedTasks offered,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.offered = offered;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  /** Of these cases, whoever asks; the oldest first. */
  public List<OpenStep> of(Collection<CaseKey> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    return withoutPerson.call(
        () -> {
          List<Task> tasks =
              taskService
                  .createTaskQuery()
                  .processInstanceBusinessKeyIn(CaseKey.values(cases))
                  .orderByTaskCreateTime()
                  .asc()
                  .listPage(0, QueryLimit.MOST_RESULTS);
          Map<String, ProcessInstance> instances = instances(tasks);
          Set<String> journeys = journeys(instances.values());
          Map<String, List<String>> groups = offered.now(tasks.stream().map(Task::getId).toList());
          return tasks.stream()
              .filter(task -> instances.containsKey(task.getProcessInstanceId()))
              .map(
                  task ->
                      step(
                          task,
                          instances.get(task.getProcessInstanceId()),
                          groups.getOrDefault(task.getId(), List.of()),
                          journeys))
              .toList();
        });
  }

  private Map<String, ProcessInstance> instances(List<Task> of) {
    Set<String> ids = of.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    return ids.isEmpty()
        ? Map.of()
        : runtimeService.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
            .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
  }

  /** Those of the outermost instances that are journeys: whatever is within them leads them on. */
  private Set<String> journeys(Collection<ProcessInstance> within) {
    Set<String> outermost =
        within.stream().map(ProcessInstance::getRootProcessInstanceId).collect(Collectors.toSet());
    return outermost.isEmpty()
        ? Set.of()
        : runtimeService
            .createProcessInstanceQuery()
            .processInstanceIds(outermost)
            .processDefinitionKey(MunicipalityJourneyModel.KEY)
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .collect(Collectors.toSet());
  }

  private OpenStep step(Task task, ProcessInstance in, List<String> groups, Set<String> journeys) {
    return new OpenStep(
        new CaseKey(in.getBusinessKey()),
        task.getId(),
        task.getName(),
        groups,
        task.getAssignee(),
        day(task.getCreateTime()),
        day(task.getDueDate()),
        journeys.contains(in.getRootProcessInstanceId()));
  }

  private LocalDate day(Date moment) {
    return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }
}
