package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code joint-event}. */
final class JointEventModel {

  static final String KEY = "joint-event";

  static final String PROPOSE_JOINT_EVENT = "propose-joint-event";
  static final String PREPARE_EVENT_PROPOSAL = "prepare-event-proposal";

  /** Whether it was not started by mistake. */
  static final ProcessVariable<Boolean> EVENT_WANTED =
      ProcessVariable.of("eventWanted", Boolean.class);

  /** {@link #STEERING}, {@link #DIRECTLY} or that it was dropped. */
  static final ProcessVariable<String> PROPOSAL_OUTCOME =
      ProcessVariable.of("proposalOutcome", String.class);

  static final String STEERING = "steering";
  static final String DIRECTLY = "directly";

  private JointEventModel() {}
}
