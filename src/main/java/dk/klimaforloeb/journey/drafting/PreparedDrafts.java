package dk.klimaforloeb.journey.drafting;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All drafts that were reported finished; a draft reported again is a row of its own. */
interface PreparedDrafts extends Repository<PreparedDraft, Long> {

  PreparedDraft save(PreparedDraft draft);

  Optional<PreparedDraft> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
