package dk.klimaforloeb.worklist;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.People;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** With which groups tasks lie; asked with the engine's eyes, about tasks that may be seen. */
@Component
class TaskGroups {

  private final TaskService taskService;
  private final People people;
  private final Texts texts = new Texts(WorklistPlugin.ID);

  TaskGroups(TaskService taskService, People people) {
    this.taskService = taskService;
    this.people = people;
  }

  /** Who may take the task while nobody has it. */
  List<IdentityLink> candidates(Task task) {
    return taskService.getIdentityLinksForTask(task.getId()).stream()
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .toList();
  }

  /** The groups' names on one line; empty where the task lies with none. */
  Optional<String> names(List<IdentityLink> candidates) {
    List<String> ids =
        candidates.stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    List<String> sorted = ids.stream().map(people::group).sorted().toList();
    int last = sorted.size() - 1;
    return Optional.of(
        last == 0
            ? sorted.get(0)
            : texts.get(
                "worklist.groups", String.join(", ", sorted.subList(0, last)), sorted.get(last)));
  }
}
