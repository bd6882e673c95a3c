package dk.klimaforloeb.journey.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All reviews of plans. */
interface PlanReviews extends Repository<PlanReview, Long> {

  PlanReview save(PlanReview planReview);

  Optional<PlanReview> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
