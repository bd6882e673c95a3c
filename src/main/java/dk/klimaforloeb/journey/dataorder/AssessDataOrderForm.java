package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AssessDataOrder}. */
@Component
class AssessDataOrderForm implements TaskForm {

  private final OrderTexts words;
  private final Allocations allocations;

  AssessDataOrderForm(OrderTexts words, Allocations allocations) {
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DataOrderModel.ASSESS_DATA_ORDER)
        .readAs(OrderAssessment.class)
        .shows(Allocations.shownWith("orderShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("orderShown", words.order(task));
    return known;
  }

  @Override
  public void passOn(Submission s) {
    DataOrderModel.ORDER_ASSESSMENT.set(s.task().getExecution(), s.text("outcome"));
  }
}
