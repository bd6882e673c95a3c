package dk.klimaforloeb.journey.onboarding;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All answers of the national partners. */
interface Admissions extends Repository<Admission, Long> {

  Admission save(Admission admission);

  Optional<Admission> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
