package dk.klimaforloeb.journey.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All consultation reports. */
interface ConsultationReports extends Repository<ConsultationReport, Long> {

  ConsultationReport save(ConsultationReport consultationReport);

  Optional<ConsultationReport> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
