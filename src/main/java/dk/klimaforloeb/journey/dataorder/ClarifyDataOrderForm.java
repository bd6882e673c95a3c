package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ClarifyDataOrder}. */
@Component
class ClarifyDataOrderForm implements TaskForm {

  private final OrderTexts words;

  ClarifyDataOrderForm(OrderTexts words) {
    this.words = words;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DataOrderModel.CLARIFY_DATA_ORDER)
        .readAs(OrderClarification.class)
        .shows("orderShown", "questionShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of("orderShown", words.order(task), "questionShown", words.question(task));
  }
}
