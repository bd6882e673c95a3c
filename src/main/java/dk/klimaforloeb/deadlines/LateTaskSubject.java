package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.TaskSubject;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The task that is late: each has a follow-up of its own. */
@Component
class LateTaskSubject implements TaskSubject {

  private final TaskService taskService;

  LateTaskSubject(TaskService taskService) {
    this.taskService = taskService;
  }

  @Override
  public String process() {
    return DeadlineFollowUpModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return DeadlineFollowUpModel.WATCHED_TASK
        .find(taskService, taskId)
        .map(late -> taskService.createTaskQuery().taskId(late).singleResult())
        .map(Task::getName);
  }
}
