package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.TaskSubject;
import dk.klimaforloeb.journey.messages.DataOrdered;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * The data set of an order: a journey has an order for each, and their tasks have the same name.
 */
@Component
class OrderSubject implements TaskSubject {

  private final TaskService taskService;
  private final Offers offers;

  OrderSubject(TaskService taskService, Offers offers) {
    this.taskService = taskService;
    this.offers = offers;
  }

  @Override
  public String process() {
    return DataOrderModel.KEY;
  }

  @Override
  public Optional<String> of(String taskId) {
    return DataOrdered.DATA_SET.find(taskService, taskId).map(offers::dataProduct);
  }
}
