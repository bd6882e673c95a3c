package dk.klimaforloeb.journey.guidance;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All reviews of self-assessments. */
interface SelfAssessmentReviews extends Repository<SelfAssessmentReview, Long> {

  SelfAssessmentReview save(SelfAssessmentReview review);

  Optional<SelfAssessmentReview> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
