package dk.klimaforloeb.journey.approval;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What councils and committees changed in a plan. The order in which it was registered counts, not
 * the dates that were typed: what is counted when C40's approval is registered came before it.
 */
@Component
class PlanChanges {

  private static final String ADOPTED_WITH_CHANGES = "adopted-with-changes";

  private final ProposalRevisions revisions;
  private final Adoptions adoptions;
  private final C40Approvals approvals;

  PlanChanges(ProposalRevisions revisions, Adoptions adoptions, C40Approvals approvals) {
    this.revisions = revisions;
    this.adoptions = adoptions;
    this.approvals = approvals;
  }

  /** In words, oldest first; an adoption ends the treatment, so it comes last. */
  List<String> all(String journey) {
    return Stream.concat(
            revisions.findByEntryJourneyOrderById(journey).stream().map(ProposalRevision::changes),
            adoptions.findByEntryJourneyOrderById(journey).stream()
                .filter(adoption -> ADOPTED_WITH_CHANGES.equals(adoption.outcome()))
                .map(Adoption::remarks))
        .toList();
  }

  /** Those that C40 could not know of. */
  List<String> sinceApproval(String journey) {
    int known =
        approvals
            .findFirstByEntryJourneyOrderByIdDesc(journey)
            .map(C40Approval::changesBefore)
            .orElse(0);
    return all(journey).stream().skip(known).toList();
  }
}
