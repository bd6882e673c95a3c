package dk.klimaforloeb.journey.guidance;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All roadmaps; a settled one is a row of its own. */
interface Roadmaps extends Repository<Roadmap, Long> {

  Roadmap save(Roadmap roadmap);

  Optional<Roadmap> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
