package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.network.messages.JointEventProposed;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which event a proposal is about. */
@Component
class JointEventSubject implements TaskSubject {

  private final TaskService taskService;

  JointEventSubject(TaskService taskService) {
    this.taskService = taskService;
  }

  @Override
  public String process() {
    return JointEventModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return JointEventProposed.TITLE.find(taskService, taskId);
  }
}
