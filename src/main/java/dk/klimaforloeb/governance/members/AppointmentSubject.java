package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.messages.MembersNeeded;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Whose seats: those of several bodies are filled at a time. */
@Component
class AppointmentSubject implements TaskSubject {

  private final TaskService taskService;
  private final Bodies bodies;

  AppointmentSubject(TaskService taskService, Bodies bodies) {
    this.taskService = taskService;
    this.bodies = bodies;
  }

  @Override
  public String process() {
    return SteeringGroupAppointmentModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return MembersNeeded.SEATED_BODY.find(taskService, taskId).map(bodies::name);
  }
}
