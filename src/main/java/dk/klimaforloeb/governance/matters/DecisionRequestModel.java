package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code decision-request}. */
final class DecisionRequestModel {

  static final String KEY = "decision-request";

  static final String SEEK_DECISION = "seek-decision";
  static final String FOLLOW_DECISION = "follow-decision";
  static final String RECONSIDER_DECISION = "reconsider-decision";

  /** Whether the body is asked again after it said no. */
  static final ProcessVariable<Boolean> ASK_AGAIN = ProcessVariable.of("askAgain", Boolean.class);

  private DecisionRequestModel() {}
}
