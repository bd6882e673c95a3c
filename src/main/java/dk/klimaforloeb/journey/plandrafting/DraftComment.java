package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * What somebody said of a draft: advice, no approval. The form's fields under their names, and:
 *
 * @param reader {@link #ADVICE} for whom the agreement names, {@link #PARTNER} for the knowledge
 *     partner
 * @param version of the draft that was read
 */
@RecordKind("draft-comment")
record DraftComment(
    String reader, String version, String outcome, String remarks, String letterUrl) {

  static final String ADVICE = "advice";
  static final String PARTNER = "partner";

  /** Whether the municipality has to answer it. */
  boolean hasRemarks() {
    return PlanDraftingModel.REMARKS.equals(outcome);
  }
}
