package dk.klimaforloeb.journey.dataorder;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All deliveries; a corrected one is a row of its own. */
interface DataDeliveries extends Repository<DataDelivery, Long> {

  DataDelivery save(DataDelivery delivery);

  Optional<DataDelivery> findFirstByProcessInstanceIdOrderByIdDesc(String processInstanceId);
}
