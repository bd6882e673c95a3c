package dk.klimaforloeb.journey.approval;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All answers of C40. */
interface C40Approvals extends Repository<C40Approval, Long> {

  C40Approval save(C40Approval c40Approval);

  Optional<C40Approval> findFirstByEntryJourneyOrderByIdDesc(String journey);
}
