package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.List;

/** Names in the process {@code event-watch}. */
final class EventWatchModel {

  static final String KEY = "event-watch";

  /** Ids of the agreement's events that are to be prepared now. */
  static final ProcessVariable<List<String>> EVENTS_TO_PREPARE =
      ProcessVariable.listOf("eventsToPrepare", String.class);

  /** One of them. */
  static final ProcessVariable<String> EVENT_TO_PREPARE =
      ProcessVariable.of("eventToPrepare", String.class);

  private EventWatchModel() {}
}
