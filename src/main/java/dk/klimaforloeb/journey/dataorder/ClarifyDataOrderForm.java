package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ClarifyDataOrder}. */
@Component
class ClarifyDataOrderForm implements TaskForm {

  private final OrderClarifications clarifications;
  private final OrderTexts shown;

  ClarifyDataOrderForm(OrderClarifications clarifications, OrderTexts shown) {
    this.clarifications = clarifications;
    this.shown = shown;
  }

  @Override
  public String key() {
    return DataOrderModel.CLARIFY_DATA_ORDER;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return Map.of("orderShown", shown.order(task), "questionShown", shown.question(task));
  }

  @Override
  public void accept(Submission s) {
    clarifications.save(
        new OrderClarification(
            null, CaseEntry.of(s), s.task().getProcessInstanceId(), s.text("answer")));
  }
}
