package dk.klimaforloeb.journey.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All changed proposals. */
interface ProposalRevisions extends Repository<ProposalRevision, Long> {

  ProposalRevision save(ProposalRevision proposalRevision);

  Optional<ProposalRevision> findFirstByEntryJourneyOrderByIdDesc(String journey);

  List<ProposalRevision> findByEntryJourneyOrderById(String journey);
}
