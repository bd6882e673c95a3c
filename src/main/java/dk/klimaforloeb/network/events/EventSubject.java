package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.network.messages.JointEventProposed;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which event is to be held, and when. */
@Component
class EventSubject implements TaskSubject {

  private final TaskService taskService;
  private final JointEvents events;
  private final EventWords words;

  EventSubject(TaskService taskService, JointEvents events, EventWords words) {
    this.taskService = taskService;
    this.events = events;
    this.words = words;
  }

  @Override
  public String process() {
    return EventHoldingModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return EventHoldingModel.EVENT_ID
        .find(taskService, taskId)
        .flatMap(events::find)
        .map(event -> event.title() + ", " + words.when(event.facts()))
        .or(() -> JointEventProposed.TITLE.find(taskService, taskId));
  }
}
