package dk.klimaforloeb.journey.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All treatments of plans by committees. */
interface BodyReadings extends Repository<BodyReading, Long> {

  BodyReading save(BodyReading bodyReading);

  List<BodyReading> findByEntryJourneyOrderById(String journey);

  boolean existsByEntryJourneyAndBodyAndMeetingOn(String journey, String body, LocalDate meetingOn);

  Optional<BodyReading> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
