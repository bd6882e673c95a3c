package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The versions of the municipalities' drafts. */
@Component
public class DraftVersions {

  private final CaseRecords records;

  DraftVersions(CaseRecords records) {
    this.records = records;
  }

  /** The newest version in a journey, if the municipality has reported one. */
  public Optional<DraftVersion> latest(CaseKey journey) {
    // Once a draft has been revised it is not prepared again.
    return records
        .last(journey, RevisedDraft.class)
        .map(draft -> new DraftVersion(draft.version(), draft.draftUrl()))
        .or(
            () ->
                prepared(journey)
                    .map(draft -> new DraftVersion(draft.version(), draft.draftUrl())));
  }

  /** What the municipality reported last when it called its draft finished. */
  public Optional<PreparedDraft> prepared(CaseKey journey) {
    return records.all(journey, PreparedDraft.class).stream()
        .map(Recorded::what)
        .filter(PreparedDraft::isFinished)
        .reduce((earlier, later) -> later);
  }
}
