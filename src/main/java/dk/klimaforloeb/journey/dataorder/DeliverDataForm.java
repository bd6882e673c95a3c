package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_DeliverData}. */
@Component
class DeliverDataForm implements TaskForm {

  private final DataDeliveries deliveries;
  private final DataReceipts receipts;
  private final OrderTexts shown;
  private final Allocations allocations;

  DeliverDataForm(
      DataDeliveries deliveries, DataReceipts receipts, OrderTexts shown, Allocations allocations) {
    this.deliveries = deliveries;
    this.receipts = receipts;
    this.shown = shown;
    this.allocations = allocations;
  }

  @Override
  public String key() {
    return DataOrderModel.DELIVER_DATA;
  }

  /** A faulty delivery stands there again, with what is wrong with it. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    String order = task.getProcessInstanceId();
    known.put("orderShown", shown.order(task));
    known.put(
        "faultShown",
        receipts
            .findFirstByProcessInstanceIdOrderByIdDesc(order)
            .map(DataReceipt::remarks)
            .orElse(""));
    deliveries
        .findFirstByProcessInstanceIdOrderByIdDesc(order)
        .ifPresent(
            before -> {
              known.put("source", before.source());
              known.put("year", before.dataYear());
              known.put("version", before.version());
              known.put("dataUrl", before.dataUrl());
              known.put("qualityNotes", before.qualityNotes());
            });
    return known;
  }

  @Override
  public void accept(Submission s) {
    deliveries.save(
        new DataDelivery(
            null,
            CaseEntry.of(s),
            s.task().getProcessInstanceId(),
            s.text("source"),
            s.integer("year"),
            s.text("version"),
            s.text("dataUrl"),
            s.text("qualityNotes")));
  }
}
