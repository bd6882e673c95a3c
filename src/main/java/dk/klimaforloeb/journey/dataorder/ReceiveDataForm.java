package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.messages.DataOrdered;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReceiveData}. */
@Component
class ReceiveDataForm implements TaskForm {

  private final CaseRecords records;
  private final ReceiptDeadline deadline;
  private final Offers offers;
  private final Texts texts = new Texts("dataorder");

  ReceiveDataForm(CaseRecords records, ReceiptDeadline deadline, Offers offers) {
    this.offers = offers;
    this.records = records;
    this.deadline = deadline;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DataOrderModel.RECEIVE_DATA)
        .readAs(DataReceipt.class)
        .shows("deliveryShown");
  }

  /** What was delivered, and until when an answer is waited for. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return records
        .lastIn(task.getProcessInstanceId(), DataDelivery.class)
        .map(delivery -> Map.<String, Object>of("deliveryShown", shown(delivery, task)))
        .orElse(Map.of());
  }

  private Shown shown(DataDelivery delivery, DelegateTask task) {
    return Shown.text(
        texts,
        "dataorder.delivery",
        offers.dataProduct(DataOrdered.DATA_SET.get(task)),
        delivery.source(),
        String.valueOf(delivery.year()),
        delivery.version(),
        Shown.link(delivery.dataUrl()),
        delivery.qualityNotes(),
        DanishDates.day(deadline.lastDay(task.getCreateTime())));
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return Map.of("byItself", false);
  }

  @Override
  public void passOn(Submission s) {
    DataOrderModel.RECEIPT.set(s.task().getExecution(), s.text("outcome"));
  }
}
