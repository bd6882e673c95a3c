package dk.klimaforloeb.journey.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All publications. */
interface PlanPublications extends Repository<PlanPublication, Long> {

  PlanPublication save(PlanPublication planPublication);

  Optional<PlanPublication> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
