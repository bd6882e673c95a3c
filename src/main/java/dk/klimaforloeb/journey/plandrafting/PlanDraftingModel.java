package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.List;

/** Names in the process {@code plan-drafting}. */
final class PlanDraftingModel {

  static final String KEY = "plan-drafting";

  static final String DRAFT_ADVICE = "draft-advice";

  static final String PREPARE_DRAFT = "prepare-draft";
  static final String ADVISE_DRAFT = "advise-draft";
  static final String COMMENT_DRAFT = "comment-draft";
  static final String REVISE_DRAFT = "revise-draft";

  /** Where the draft is finished. */
  static final String DRAFT_READY = "Event_DraftReady";

  /** {@code advice} or {@code finished}. */
  static final ProcessVariable<String> DRAFT_STEP = ProcessVariable.of("draftStep", String.class);

  /** The topics on which the municipality last asked for advice. */
  static final ProcessVariable<List<String>> ADVICE_ON =
      ProcessVariable.listOf("adviceOn", String.class);

  /** The one of them that a session is asked for. */
  static final ProcessVariable<String> ADVICE_TOPIC =
      ProcessVariable.of("adviceTopic", String.class);

  /** What the draft lacks, as {@code plan-readiness} sees it. */
  static final ProcessVariable<List<String>> MISSING =
      ProcessVariable.listOf("missing", String.class);

  /** Whether the municipality goes on although something is missing. */
  static final ProcessVariable<Boolean> PROCEED = ProcessVariable.of("proceed", Boolean.class);

  /** {@code fine} or {@code none}, else {@code remarks}. */
  static final ProcessVariable<String> DRAFT_REMARKS =
      ProcessVariable.of("draftRemarks", String.class);

  /** Whether the knowledge partner is to see the draft next. */
  static final ProcessVariable<Boolean> PARTNER_TO_SEE =
      ProcessVariable.of("partnerToSee", Boolean.class);

  static final String ADVICE = "advice";
  static final String REMARKS = "remarks";

  private PlanDraftingModel() {}
}
