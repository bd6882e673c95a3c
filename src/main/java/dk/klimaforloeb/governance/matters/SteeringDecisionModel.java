package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code steering-decision}. */
final class SteeringDecisionModel {

  static final String KEY = "steering-decision";

  static final String RAISE_MATTER = "raise-matter";
  static final String WRITE_RECOMMENDATION = "write-recommendation";
  static final String CARRY_OUT_DECISION = "carry-out-decision";

  /** Whether the starter raises a matter. */
  static final ProcessVariable<Boolean> MATTER_RAISED =
      ProcessVariable.of("matterRaised", Boolean.class);

  /** The kind of body that the decision names. */
  static final ProcessVariable<String> COMPETENT_BODY =
      ProcessVariable.of("competentBody", String.class);

  /** Whether the body's next meeting is soon enough. */
  static final ProcessVariable<Boolean> CAN_WAIT = ProcessVariable.of("canWait", Boolean.class);

  private SteeringDecisionModel() {}
}
