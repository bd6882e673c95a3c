package dk.klimaforloeb.allocation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** All allocations that were made, never changed afterwards. */
interface AllocationRows extends Repository<Allocation, Long> {

  Allocation save(Allocation allocation);

  List<Allocation> findByBusinessKeyAndTenantIdInOrderById(
      String businessKey, Collection<String> tenants);
}
