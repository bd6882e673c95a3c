package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.List;

/** Names in the process {@code event-holding}, and what those who call it hand over. */
public final class EventHoldingModel {

  static final String KEY = "event-holding";

  static final String PLAN_EVENT = "plan-event";
  static final String FOLLOW_EVENT = "follow-event";
  static final String RECORD_EVENT = "record-event";

  /** The type of task that it is in the division of tasks; says what sort of event it is. */
  static final ProcessVariable<String> EVENT_KIND = ProcessVariable.of("eventKind", String.class);

  /** The process instance in which the event was proposed. */
  public static final ProcessVariable<String> PROPOSAL_INSTANCE =
      ProcessVariable.of("proposalInstance", String.class);

  /** Ids of groups that who plans may want to invite. */
  public static final ProcessVariable<List<String>> SUGGESTED_GROUPS =
      ProcessVariable.listOf("suggestedGroups", String.class);

  /** Number of the event. */
  public static final ProcessVariable<Long> EVENT_ID = ProcessVariable.of("eventId", Long.class);

  /** What is to be done next, at last what became of the event. */
  static final ProcessVariable<String> EVENT_STEP = ProcessVariable.of("eventStep", String.class);

  static final String CHANGE = "change";
  static final String INVITE = "invite";
  static final String HELD = "held";
  static final String CANCELLED = "cancelled";

  private EventHoldingModel() {}
}
