package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.CouncilWords;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Calls the council in a task's name and description what the municipality calls it. */
@Component
class CouncilTasks {

  private final CouncilWords words;

  CouncilTasks(CouncilWords words) {
    this.words = words;
  }

  /** Before anybody is told of the task. */
  @EventListener(condition = "#task.eventName == 'create'")
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void taskCreated(DelegateTask task) {
    String municipality = task.getTenantId();
    if (municipality != null && words.council(municipality).isPresent()) {
      task.setName(words.in(task.getName(), municipality));
      if (task.getDescription() != null) {
        task.setDescription(words.in(task.getDescription(), municipality));
      }
    }
  }
}
