package dk.klimaforloeb.journey.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All decisions on environmental reports. */
interface EnvironmentScreenings extends Repository<EnvironmentScreening, Long> {

  EnvironmentScreening save(EnvironmentScreening environmentScreening);

  Optional<EnvironmentScreening> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
