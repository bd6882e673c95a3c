package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What councils and committees changed in a plan. The order in which it was registered counts, not
 * the dates that were typed.
 */
@Component
class PlanChanges {

  private static final String ADOPTED_WITH_CHANGES = "adopted-with-changes";

  private final CaseRecords records;

  PlanChanges(CaseRecords records) {
    this.records = records;
  }

  /**
   * Those that C40 could not know of, in words, oldest first; an adoption ends the political track,
   * so it comes last.
   */
  List<String> sinceApproval(CaseKey journey) {
    long approval = records.latest(journey, C40Approval.class).map(Recorded::number).orElse(0L);
    return Stream.concat(
            records.all(journey, ProposalRevision.class).stream()
                .filter(revision -> revision.number() > approval)
                .map(revision -> revision.what().changes()),
            records.all(journey, Adoption.class).stream()
                .filter(adoption -> adoption.number() > approval)
                .map(Recorded::what)
                .filter(adoption -> ADOPTED_WITH_CHANGES.equals(adoption.outcome()))
                .map(Adoption::remarks))
        .toList();
  }
}
