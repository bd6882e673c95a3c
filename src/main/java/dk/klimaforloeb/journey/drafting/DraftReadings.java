package dk.klimaforloeb.journey.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All readings of drafts. */
interface DraftReadings extends Repository<DraftReading, Long> {

  DraftReading save(DraftReading reading);

  List<DraftReading> findByEntryJourneyOrderById(String journey);

  Optional<DraftReading> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
