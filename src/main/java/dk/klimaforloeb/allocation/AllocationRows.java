package dk.klimaforloeb.allocation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All allocations that were made, never changed afterwards. */
interface AllocationRows extends Repository<Allocation, Long> {

  Allocation save(Allocation allocation);

  List<Allocation> findByBusinessKeyAndTenantIdInOrderById(
      String businessKey, Collection<String> tenants);

  List<Allocation> findByBusinessKeyOrderById(String businessKey);

  @Query(
      "select clause, min(business_key) as business_key from allocation group by clause"
          + " order by clause")
  List<Citation> citations();

  /** Whether something runs for which another version of the decision answered. */
  @Query(
      "select exists (select 1 from allocation a join ACT_RU_EXECUTION e"
          + " on e.ID_ = a.process_instance_id where a.decision_version <> :version)")
  boolean isAnyOpenOfOthers(int version);

  /** How often each kind of work was given to each group since then. */
  @Query(
      "select task_type, topic, candidate_group, count(*) as how_often from allocation"
          + " where allocated_at >= :since group by task_type, topic, candidate_group"
          + " order by task_type, topic, candidate_group")
  List<Given> givenSince(Instant since);

  /** Work that was given to a group, and how often. */
  record Given(String taskType, String topic, String candidateGroup, int howOften) {}

  /** A clause that allocations cite, with one case in which they do. */
  record Citation(String clause, String businessKey) {}
}
