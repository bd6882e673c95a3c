package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AssessDataOrder}. */
@Component
class AssessDataOrderForm implements TaskForm {

  private final OrderAssessments assessments;
  private final OrderTexts shown;
  private final Allocations allocations;

  AssessDataOrderForm(OrderAssessments assessments, OrderTexts shown, Allocations allocations) {
    this.assessments = assessments;
    this.shown = shown;
    this.allocations = allocations;
  }

  @Override
  public String key() {
    return DataOrderModel.ASSESS_DATA_ORDER;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("orderShown", shown.order(task));
    return known;
  }

  @Override
  public void accept(Submission s) {
    assessments.save(
        new OrderAssessment(
            null,
            CaseEntry.of(s),
            s.task().getProcessInstanceId(),
            s.text("outcome"),
            s.date("deliveryOn"),
            s.text("remarks")));
    DataOrderModel.ORDER_ASSESSMENT.set(s.task().getExecution(), s.text("outcome"));
  }
}
