package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.agreement.Allocations;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the process {@code data-order} asks for. */
@Component
public class DataOrderTasks {

  private final Allocations allocations;
  private final DataOrderLedger ledger;
  private final ReceiptDeadline deadline;

  DataOrderTasks(Allocations allocations, DataOrderLedger ledger, ReceiptDeadline deadline) {
    this.allocations = allocations;
    this.ledger = ledger;
    this.deadline = deadline;
  }

  /** Gives the order to whom the agreement names (SA-45), and notes it. */
  public void allocate(DelegateExecution execution) {
    allocations.allocate(execution, DataOrderModel.KEY);
    ledger.ordered(execution);
  }

  /** When a delivery that is made now counts as accepted. */
  public Date receiptExpiresAt(DelegateExecution execution) {
    return deadline.expiry();
  }

  /** Notes that the delivery counts as accepted, since nobody answered. */
  public void acceptByItself(DelegateExecution execution) {
    ledger.acceptedByItself(execution);
  }
}
