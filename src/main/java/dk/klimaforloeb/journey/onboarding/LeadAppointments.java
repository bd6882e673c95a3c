package dk.klimaforloeb.journey.onboarding;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All appointments of municipal leads. */
interface LeadAppointments extends Repository<LeadAppointment, Long> {

  LeadAppointment save(LeadAppointment appointment);

  Optional<LeadAppointment> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
