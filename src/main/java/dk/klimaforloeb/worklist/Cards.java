package dk.klimaforloeb.worklist;

import dk.klimaforloeb.engine.ListedIds;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.TaskAccess;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the cards of a list say beside a task's name, for those who may read the tasks. */
@Component
class Cards {

  private final TaskService taskService;
  private final TaskGroups groups;
  private final Map<String, TaskSubject> subjects;
  private final CurrentPerson person;
  private final WithoutPerson withoutPerson;

  Cards(
      TaskService taskService,
      TaskGroups groups,
      List<TaskSubject> subjects,
      CurrentPerson person,
      WithoutPerson withoutPerson) {
    this.taskService = taskService;
    this.groups = groups;
    this.subjects =
        subjects.stream().collect(Collectors.toMap(TaskSubject::process, Function.identity()));
    this.person = person;
    this.withoutPerson = withoutPerson;
  }

  /**
   * @param taskIds the engine's ids with commas between; those that who asks may not read are left
   *     out
   * @return by the task's id
   */
  Map<String, View> of(String taskIds) {
    List<String> asked = ListedIds.of(taskIds);
    Map<String, View> cards = new LinkedHashMap<>();
    if (!asked.isEmpty()) {
      List<Task> readable =
          taskService
              .createTaskQuery()
              .taskIdIn(asked.toArray(String[]::new))
              .listPage(0, QueryLimit.MOST_RESULTS);
      CurrentPerson.Person asks = person.get();
      withoutPerson.run(() -> readable.forEach(task -> cards.put(task.getId(), card(task, asks))));
    }
    return cards;
  }

  /** What the task is about beside its name, if anything; asked with the engine's eyes. */
  Optional<String> subject(Task task) {
    String process = task.getProcessDefinitionId().split(":", 2)[0];
    return Optional.ofNullable(subjects.get(process)).flatMap(known -> known.of(task.getId()));
  }

  private View card(Task task, CurrentPerson.Person asks) {
    List<IdentityLink> candidates = groups.candidates(task);
    return new View(
        CaseModel.MUNICIPALITY.find(taskService, task.getId()).orElse(null),
        CaseModel.PHASE.find(taskService, task.getId()).orElse(null),
        subject(task).orElse(null),
        groups.names(candidates).orElse(null),
        TaskAccess.mayWorkOn(task.getAssignee(), candidates, asks));
  }

  /**
   * What a card says.
   *
   * @param municipality its name; null for what concerns no single one
   * @param phase of the journey; null outside of journeys
   * @param subject what sets the task apart from others of its name; null where nothing does
   * @param group with whom it lies, by name
   * @param isForYou whether who asks may take the task or work on it
   */
  record View(String municipality, String phase, String subject, String group, boolean isForYou) {}
}
