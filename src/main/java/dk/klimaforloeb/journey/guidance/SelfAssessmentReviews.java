package dk.klimaforloeb.journey.guidance;

import org.springframework.data.repository.Repository;

/** All reviews of self-assessments. */
interface SelfAssessmentReviews extends Repository<SelfAssessmentReview, Long> {

  SelfAssessmentReview save(SelfAssessmentReview review);
}
