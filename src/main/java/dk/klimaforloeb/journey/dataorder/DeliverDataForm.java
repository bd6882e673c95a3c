package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_DeliverData}. */
@Component
class DeliverDataForm implements TaskForm {

  private final CaseRecords records;
  private final OrderTexts words;
  private final Allocations allocations;

  DeliverDataForm(CaseRecords records, OrderTexts words, Allocations allocations) {
    this.records = records;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DataOrderModel.DELIVER_DATA)
        .readAs(DataDelivery.class)
        .shows(Allocations.shownWith("orderShown", "faultShown"));
  }

  /** A faulty delivery stands there again, with what is wrong with it. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    String order = task.getProcessInstanceId();
    known.put("orderShown", words.order(task));
    known.put(
        "faultShown",
        records.lastIn(order, DataReceipt.class).map(DataReceipt::remarks).orElse(""));
    records.lastIn(order, DataDelivery.class).map(CaseRecords::asPrefill).ifPresent(known::putAll);
    return known;
  }
}
