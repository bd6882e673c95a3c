package dk.klimaforloeb.journey.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All decisions of councils on public hearings. */
interface HearingDecisions extends Repository<HearingDecision, Long> {

  HearingDecision save(HearingDecision hearingDecision);

  Optional<HearingDecision> findFirstByEntryJourneyOrderByIdDesc(String journey);

  List<HearingDecision> findByEntryJourneyOrderById(String journey);
}
