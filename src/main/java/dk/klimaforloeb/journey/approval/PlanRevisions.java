package dk.klimaforloeb.journey.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All plans changed for their assessors. */
interface PlanRevisions extends Repository<PlanRevision, Long> {

  PlanRevision save(PlanRevision planRevision);

  Optional<PlanRevision> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
