package dk.klimaforloeb.journey.change;

import org.springframework.data.repository.Repository;

/** All changes of journeys. */
interface JourneyChanges extends Repository<JourneyChange, Long> {

  JourneyChange save(JourneyChange change);
}
