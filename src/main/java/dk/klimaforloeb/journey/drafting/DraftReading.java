package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Somebody's reading of a draft: advice, no approval.
 *
 * @param reader {@link #ADVICE} for whom the agreement names, {@link #PARTNER} for the knowledge
 *     partner
 * @param version of the draft that was read
 */
record DraftReading(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String reader,
    String version,
    String outcome,
    String remarks,
    String letterUrl) {

  static final String ADVICE = "advice";
  static final String PARTNER = "partner";

  /** Whether the municipality has to answer it. */
  boolean hasRemarks() {
    return PlanDraftingModel.REMARKS.equals(outcome);
  }
}
