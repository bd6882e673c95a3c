package dk.klimaforloeb.journey.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All treatments of plans by committees. */
interface BodyReadings extends Repository<BodyReading, Long> {

  BodyReading save(BodyReading bodyReading);

  List<BodyReading> findByEntryJourneyOrderById(String journey);

  Optional<BodyReading> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
