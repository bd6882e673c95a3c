package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.messages.DataOrdered;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code data-order} asks for. */
@Component
public class DataOrderTasks {

  private final Allocations allocations;
  private final CaseRecords records;
  private final ReceiptDeadline deadline;

  DataOrderTasks(Allocations allocations, CaseRecords records, ReceiptDeadline deadline) {
    this.allocations = allocations;
    this.records = records;
    this.deadline = deadline;
  }

  @Bean
  static DefinitionRights dataOrderRights() {
    return JourneyRights.ofProcess(DataOrderModel.KEY);
  }

  /** Gives the order to whom the agreement names, and notes it. */
  public void allocate(DelegateExecution execution) {
    allocations.allocate(execution, DataOrderModel.KEY);
    records.add(execution, new DataOrder(DataOrdered.DATA_SET.get(execution)));
  }

  /** When a delivery that is made now counts as accepted. */
  public Date receiptExpiresAt(DelegateExecution execution) {
    return deadline.expiry();
  }

  /** Notes that the delivery counts as accepted, since nobody answered. */
  public void acceptByItself(DelegateExecution execution) {
    records.add(execution, new DataReceipt("accepted", null, true));
  }
}
