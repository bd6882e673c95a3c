package dk.klimaforloeb.journey.dataorder;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All answers to questions about orders. */
interface OrderClarifications extends Repository<OrderClarification, Long> {

  OrderClarification save(OrderClarification clarification);

  List<OrderClarification> findByProcessInstanceIdOrderById(String processInstanceId);
}
