package dk.klimaforloeb.journey.guidance;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All self-assessments, as they are kept. */
interface SelfAssessmentRows extends Repository<SelfAssessment, Long> {

  SelfAssessment save(SelfAssessment assessment);

  Optional<SelfAssessment> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
