package dk.klimaforloeb.journey.guidance;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All pieces of advice on roadmaps. */
interface RoadmapAdvices extends Repository<RoadmapAdvice, Long> {

  RoadmapAdvice save(RoadmapAdvice advice);

  Optional<RoadmapAdvice> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
