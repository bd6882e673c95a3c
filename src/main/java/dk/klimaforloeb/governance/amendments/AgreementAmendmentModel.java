package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code agreement-amendment}. */
final class AgreementAmendmentModel {

  static final String KEY = "agreement-amendment";

  static final String PROPOSE_AMENDMENT = "propose-amendment";
  static final String REVIEW_AMENDMENT = "review-amendment";
  static final String RESOLVE_AMENDMENT = "resolve-amendment";

  /** Number of the amendment. */
  static final ProcessVariable<Long> AMENDMENT = AmendmentProposed.AMENDMENT;

  /** Whether anything is proposed. */
  static final ProcessVariable<Boolean> PROPOSED =
      ProcessVariable.of("amendmentProposed", Boolean.class);

  /** What becomes of it once it was seen what it changes. */
  static final ProcessVariable<String> REVIEW = ProcessVariable.of("amendmentReview", String.class);

  static final String PRESENT = "present";
  static final String CHANGE = "change";
  static final String WITHDRAW = "withdraw";

  /** Whether something has changed meanwhile that it changes too. */
  static final ProcessVariable<Boolean> COLLIDES =
      ProcessVariable.of("amendmentCollides", Boolean.class);

  /** What becomes of it then. */
  static final ProcessVariable<String> RESOLUTION =
      ProcessVariable.of("amendmentResolution", String.class);

  static final String APPLY = "apply";
  static final String DROP = "drop";

  /** Whether open work goes where the amendment says. */
  static final ProcessVariable<Boolean> MOVES_OPEN_WORK =
      ProcessVariable.of("movesOpenWork", Boolean.class);

  private AgreementAmendmentModel() {}
}
