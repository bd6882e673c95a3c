package dk.klimaforloeb.journey.drafting;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All wishes for advice. */
interface AdviceRequests extends Repository<AdviceRequest, Long> {

  AdviceRequest save(AdviceRequest request);

  List<AdviceRequest> findByEntryJourneyOrderById(String journey);
}
