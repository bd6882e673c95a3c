package dk.klimaforloeb.journey.dataorder;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All assessments of orders. */
interface OrderAssessments extends Repository<OrderAssessment, Long> {

  OrderAssessment save(OrderAssessment assessment);

  List<OrderAssessment> findByProcessInstanceIdOrderById(String processInstanceId);
}
