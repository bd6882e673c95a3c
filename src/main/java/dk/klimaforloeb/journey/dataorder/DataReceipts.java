package dk.klimaforloeb.journey.dataorder;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All receipts of deliveries. */
interface DataReceipts extends Repository<DataReceipt, Long> {

  DataReceipt save(DataReceipt receipt);

  Optional<DataReceipt> findFirstByProcessInstanceIdOrderByIdDesc(String processInstanceId);
}
