package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.deadlines.SetDate;
import dk.klimaforloeb.deadlines.Step;
import dk.klimaforloeb.deadlines.StepDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When data were promised, and until when the municipality can answer a delivery. */
@Component
class DeliveryDates implements StepDates {

  private final CaseRecords records;
  private final ReceiptDeadline receipt;
  private final Clock clock;
  private final Texts texts = new Texts("dataorder");

  DeliveryDates(CaseRecords records, ReceiptDeadline receipt, Clock clock) {
    this.records = records;
    this.receipt = receipt;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(DataOrderModel.DELIVER_DATA, DataOrderModel.RECEIVE_DATA);
  }

  @Override
  public Optional<SetDate> of(Step step) {
    return step.task().equals(DataOrderModel.DELIVER_DATA)
        ? records
            .lastIn(step.processInstanceId(), OrderAssessment.class)
            .map(OrderAssessment::deliveryOn)
            .map(day -> SetDate.due(day, texts.get("dataorder.due.promised")))
        : delivered(step)
            .map(receipt::lastDay)
            .map(day -> SetDate.due(day, texts.get("dataorder.due.receipt")));
  }

  private Optional<LocalDate> delivered(Step step) {
    return records
        .latestIn(step.processInstanceId(), DataDelivery.class)
        .map(delivery -> LocalDate.ofInstant(delivery.at(), clock.getZone()));
  }
}
