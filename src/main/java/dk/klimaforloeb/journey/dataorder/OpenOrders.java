package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.messages.DataOrdered;
import dk.klimaforloeb.journey.queries.DataQueue;
import dk.klimaforloeb.journey.queries.OpenOrder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;

/** Orders of data by their process instances. */
@Component
class OpenOrders implements DataQueue {

  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;
  private final Offers offers;
  private final Clock clock;

  OpenOrders(
      HistoryService historyService, WithoutPerson withoutPerson, Offers offers, Clock clock) {
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
    this.offers = offers;
    this.clock = clock;
  }

  @Override
  public List<OpenOrder> of(Collection<CaseKey> journeys) {
    return journeys.isEmpty() ? List.of() : withoutPerson.call(() -> read(journeys));
  }

  private List<OpenOrder> read(Collection<CaseKey> journeys) {
    List<HistoricProcessInstance> orders =
        historyService
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKeyIn(CaseKey.values(journeys))
            .processDefinitionKey(DataOrderModel.KEY)
            .unfinished()
            .orderByProcessInstanceStartTime()
            .asc()
            .list();
    Map<String, String> dataSets = dataSets(orders);
    return orders.stream()
        .map(
            order ->
                new OpenOrder(
                    new CaseKey(order.getBusinessKey()),
                    offers.dataProduct(dataSets.get(order.getId())),
                    LocalDate.ofInstant(order.getStartTime().toInstant(), clock.getZone())))
        .toList();
  }

  private Map<String, String> dataSets(List<HistoricProcessInstance> orders) {
    Map<String, String> dataSets = new HashMap<>();
    if (!orders.isEmpty()) {
      historyService
          .createHistoricVariableInstanceQuery()
          .variableName(DataOrdered.DATA_SET.name())
          .processInstanceIdIn(
              orders.stream().map(HistoricProcessInstance::getId).toArray(String[]::new))
          .list()
          .forEach(variable -> dataSets.put(variable.getProcessInstanceId(), text(variable)));
    }
    return dataSets;
  }

  private static String text(HistoricVariableInstance variable) {
    return Objects.toString(variable.getValue(), "");
  }
}
