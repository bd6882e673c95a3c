package dk.klimaforloeb.journey.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All submissions for assessment. */
interface PlanSubmissions extends Repository<PlanSubmission, Long> {

  PlanSubmission save(PlanSubmission planSubmission);

  Optional<PlanSubmission> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
