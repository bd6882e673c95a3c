package dk.klimaforloeb.journey.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All answers to whether an assessment holds. */
interface AssessmentConfirmations extends Repository<AssessmentConfirmation, Long> {

  AssessmentConfirmation save(AssessmentConfirmation assessmentConfirmation);

  Optional<AssessmentConfirmation> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
