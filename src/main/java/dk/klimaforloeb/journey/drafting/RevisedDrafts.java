package dk.klimaforloeb.journey.drafting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All drafts that were revised after remarks. */
interface RevisedDrafts extends Repository<RevisedDraft, Long> {

  RevisedDraft save(RevisedDraft draft);

  List<RevisedDraft> findByEntryJourneyOrderById(String journey);

  Optional<RevisedDraft> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
