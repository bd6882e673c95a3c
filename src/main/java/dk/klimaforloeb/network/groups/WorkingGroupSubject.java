package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.network.messages.WorkingGroupProposed;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which group a task is about. */
@Component
class WorkingGroupSubject implements TaskSubject {

  private final TaskService taskService;

  WorkingGroupSubject(TaskService taskService) {
    this.taskService = taskService;
  }

  @Override
  public String process() {
    return WorkingGroupModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return WorkingGroupProposed.TITLE.find(taskService, taskId);
  }
}
