package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.journey.CaseEntry;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Records what nobody types in. */
@Component
class DataOrderLedger {

  private final DataOrders orders;
  private final DataReceipts receipts;
  private final Clock clock;

  DataOrderLedger(DataOrders orders, DataReceipts receipts, Clock clock) {
    this.orders = orders;
    this.receipts = receipts;
    this.clock = clock;
  }

  void ordered(DelegateExecution execution) {
    orders.save(
        new DataOrder(
            null,
            entry(execution),
            execution.getProcessInstanceId(),
            DataOrderModel.DATA_SET.get(execution)));
  }

  void acceptedByItself(DelegateExecution execution) {
    receipts.save(
        new DataReceipt(
            null, entry(execution), execution.getProcessInstanceId(), "accepted", null, true));
  }

  private CaseEntry entry(DelegateExecution execution) {
    return new CaseEntry(
        execution.getTenantId(), execution.getProcessBusinessKey(), clock.instant(), null);
  }
}
