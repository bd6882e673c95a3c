package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.journey.queries.DataLedger;
import dk.klimaforloeb.journey.queries.OrderedData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The orders of a case, each from its process instance's records. */
@Component
class OrderLedger implements DataLedger {

  private final CaseRecords records;
  private final Offers offers;
  private final Clock clock;

  OrderLedger(CaseRecords records, Offers offers, Clock clock) {
    this.records = records;
    this.offers = offers;
    this.clock = clock;
  }

  @Override
  public List<OrderedData> of(CaseKey journey) {
    List<Recorded<OrderAssessment>> assessed = records.all(journey, OrderAssessment.class);
    List<Recorded<OrderClarification>> answered = records.all(journey, OrderClarification.class);
    List<Recorded<DataDelivery>> delivered = records.all(journey, DataDelivery.class);
    List<Recorded<DataReceipt>> received = records.all(journey, DataReceipt.class);
    return records.all(journey, DataOrder.class).stream()
        .map(
            order ->
                order(
                    order,
                    of(order, assessed),
                    of(order, answered),
                    of(order, delivered),
                    of(order, received)))
        .toList();
  }

  private static <T> List<Recorded<T>> of(Recorded<DataOrder> order, List<Recorded<T>> all) {
    String instance = order.header().processInstanceId();
    return all.stream().filter(one -> instance.equals(one.header().processInstanceId())).toList();
  }

  private OrderedData order(
      Recorded<DataOrder> order,
      List<Recorded<OrderAssessment>> assessed,
      List<Recorded<OrderClarification>> answered,
      List<Recorded<DataDelivery>> delivered,
      List<Recorded<DataReceipt>> received) {
    Optional<Recorded<?>> last =
        Stream.of(assessed, answered, delivered, received)
            .<Recorded<?>>flatMap(List::stream)
            .max(Comparator.comparingLong(Recorded::number));
    List<OrderedData.Delivery> newestFirst =
        new ArrayList<>(delivered.stream().map(this::delivery).toList());
    Collections.reverse(newestFirst);
    return new OrderedData(
        offers.dataProduct(order.what().dataSet()),
        day(order),
        assessed.stream()
            .map(one -> one.what().deliveryOn())
            .reduce(null, (earlier, later) -> later == null ? earlier : later),
        last.map(one -> state(one.what())).orElse(OrderedData.State.ORDERED),
        last.map(one -> remarks(one.what())).orElse(null),
        newestFirst);
  }

  private static OrderedData.State state(Object last) {
    if (last instanceof OrderAssessment assessment) {
      return switch (assessment.outcome()) {
        case DataOrderModel.QUESTION -> OrderedData.State.ASKED;
        case DataOrderModel.DECLINED -> OrderedData.State.DECLINED;
        default -> OrderedData.State.PROMISED;
      };
    }
    if (last instanceof DataReceipt receipt) {
      boolean isFaulty = DataOrderModel.FAULTY.equals(receipt.outcome());
      OrderedData.State accepted =
          receipt.byItself() ? OrderedData.State.ACCEPTED_BY_ITSELF : OrderedData.State.ACCEPTED;
      return isFaulty ? OrderedData.State.FAULTY : accepted;
    }
    return last instanceof DataDelivery ? OrderedData.State.DELIVERED : OrderedData.State.ORDERED;
  }

  private static String remarks(Object last) {
    if (last instanceof OrderAssessment assessment) {
      return assessment.remarks();
    }
    if (last instanceof OrderClarification clarification) {
      return clarification.answer();
    }
    return last instanceof DataReceipt receipt ? receipt.remarks() : null;
  }

  private OrderedData.Delivery delivery(Recorded<DataDelivery> recorded) {
    DataDelivery delivery = recorded.what();
    return new OrderedData.Delivery(
        day(recorded),
        delivery.source(),
        delivery.year(),
        delivery.version(),
        delivery.dataUrl(),
        delivery.qualityNotes());
  }

  private LocalDate day(Recorded<?> recorded) {
    return LocalDate.ofInstant(recorded.at(), clock.getZone());
  }
}
