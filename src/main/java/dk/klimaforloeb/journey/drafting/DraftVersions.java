package dk.klimaforloeb.journey.drafting;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The versions of the municipalities' drafts. */
@Component
public class DraftVersions {

  private final PreparedDrafts prepared;
  private final RevisedDrafts revised;

  DraftVersions(PreparedDrafts prepared, RevisedDrafts revised) {
    this.prepared = prepared;
    this.revised = revised;
  }

  /** The newest version in a journey, if the municipality has reported one. */
  public Optional<DraftVersion> latest(String journey) {
    // Once a draft has been revised it is not prepared again.
    return revised
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(draft -> new DraftVersion(draft.version(), draft.draftUrl()))
        .or(
            () ->
                prepared
                    .findFirstByEntryJourneyOrderByIdDesc(journey)
                    .map(draft -> new DraftVersion(draft.version(), draft.draftUrl())));
  }
}
