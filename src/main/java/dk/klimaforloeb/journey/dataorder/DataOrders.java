package dk.klimaforloeb.journey.dataorder;

import org.springframework.data.repository.Repository;

/** All orders of data. */
interface DataOrders extends Repository<DataOrder, Long> {

  DataOrder save(DataOrder order);
}
