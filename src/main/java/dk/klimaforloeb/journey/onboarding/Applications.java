package dk.klimaforloeb.journey.onboarding;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All applications that were registered; a renewed one is a row of its own. */
interface Applications extends Repository<Application, Long> {

  Application save(Application application);

  Optional<Application> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
