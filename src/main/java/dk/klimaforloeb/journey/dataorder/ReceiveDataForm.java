package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import dk.klimaforloeb.journey.DanishDates;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReceiveData}. */
@Component
class ReceiveDataForm implements TaskForm {

  private final DataReceipts receipts;
  private final DataDeliveries deliveries;
  private final ReceiptDeadline deadline;
  private final Texts texts = new Texts("dataorder");

  ReceiveDataForm(DataReceipts receipts, DataDeliveries deliveries, ReceiptDeadline deadline) {
    this.receipts = receipts;
    this.deliveries = deliveries;
    this.deadline = deadline;
  }

  @Override
  public String key() {
    return DataOrderModel.RECEIVE_DATA;
  }

  /** What was delivered, and until when an answer is waited for. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    return deliveries
        .findFirstByProcessInstanceIdOrderByIdDesc(task.getProcessInstanceId())
        .map(delivery -> Map.<String, Object>of("deliveryShown", shown(delivery, task)))
        .orElse(Map.of());
  }

  private Shown shown(DataDelivery delivery, DelegateTask task) {
    return Shown.text(
        texts,
        "dataorder.delivery",
        texts.get("dataorder.set." + DataOrderModel.DATA_SET.get(task)),
        delivery.source(),
        String.valueOf(delivery.dataYear()),
        delivery.version(),
        Shown.link(delivery.dataUrl()),
        delivery.qualityNotes(),
        DanishDates.day(deadline.lastDay(task.getCreateTime())));
  }

  @Override
  public void accept(Submission s) {
    receipts.save(
        new DataReceipt(
            null,
            CaseEntry.of(s),
            s.task().getProcessInstanceId(),
            s.text("outcome"),
            s.text("remarks"),
            false));
    DataOrderModel.RECEIPT.set(s.task().getExecution(), s.text("outcome"));
  }
}
