package dk.klimaforloeb.journey.jointdelivery;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.List;

/** Names in the process {@code joint-delivery}. */
final class JointDeliveryModel {

  static final String KEY = "joint-delivery";

  static final String REGISTER_JOINT_DELIVERY = "register-joint-delivery";

  /** Whether data were delivered. */
  static final ProcessVariable<Boolean> DELIVERED = ProcessVariable.of("delivered", Boolean.class);

  /** Business keys of the journeys that ran then. */
  static final ProcessVariable<List<String>> RECIPIENTS =
      ProcessVariable.listOf("deliveredTo", String.class);

  /** The one of them that a branch deals with. */
  static final ProcessVariable<String> RECIPIENT =
      ProcessVariable.of("receivingJourney", String.class);

  private JointDeliveryModel() {}
}
