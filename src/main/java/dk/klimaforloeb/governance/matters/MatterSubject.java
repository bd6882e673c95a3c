package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.messages.DecisionSought;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What a matter is about: several are on their way at a time. */
@Component
class MatterSubject implements TaskSubject {

  private final TaskService taskService;
  private final Matters matters;

  MatterSubject(TaskService taskService, Matters matters) {
    this.taskService = taskService;
    this.matters = matters;
  }

  @Override
  public String process() {
    return SteeringDecisionModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return DecisionSought.MATTER.find(taskService, taskId).map(matters::get).map(Matter::title);
  }
}
