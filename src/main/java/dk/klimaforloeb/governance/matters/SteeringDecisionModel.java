package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code steering-decision} and its decision {@code decision-competence}. */
final class SteeringDecisionModel {

  static final String KEY = "steering-decision";

  static final String DECISION_COMPETENCE = "decision-competence";

  static final String RAISE_MATTER = "raise-matter";
  static final String WRITE_RECOMMENDATION = "write-recommendation";
  static final String CARRY_OUT_DECISION = "carry-out-decision";

  /** Type of the work by which the agreement names who serves the bodies. */
  static final String SERVICE = "steering-group-service";

  /** Whether the starter raises a matter. */
  static final ProcessVariable<Boolean> MATTER_RAISED =
      ProcessVariable.of("matterRaised", Boolean.class);

  /** Number of the matter. */
  static final ProcessVariable<Long> MATTER = ProcessVariable.of("matter", Long.class);

  /** What sort of matter it is, for the decision. */
  static final ProcessVariable<String> MATTER_KIND = ProcessVariable.of("matterKind", String.class);

  /** The kind of body that the decision names. */
  static final ProcessVariable<String> COMPETENT_BODY =
      ProcessVariable.of("competentBody", String.class);

  /** Whether the body's next meeting is soon enough. */
  static final ProcessVariable<Boolean> CAN_WAIT = ProcessVariable.of("canWait", Boolean.class);

  private SteeringDecisionModel() {}
}
