package dk.klimaforloeb.network.learning;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.network.messages.JointEventProposed;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What is learned. */
@Component
class PeerLearningSubject implements TaskSubject {

  private final TaskService taskService;

  PeerLearningSubject(TaskService taskService) {
    this.taskService = taskService;
  }

  @Override
  public String process() {
    return PeerLearningModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return JointEventProposed.TITLE.find(taskService, taskId);
  }
}
