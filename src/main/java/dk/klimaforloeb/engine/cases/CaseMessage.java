package dk.klimaforloeb.engine.cases;

import java.util.Map;

/**
 * A message from one process to others. A type that is one is named after the message in the
 * models, so that its name stands at one place.
 */
public interface CaseMessage {

  /** The message's name in the models. */
  static String name(Class<? extends CaseMessage> message) {
    return message.getSimpleName();
  }

  /** The message's name in the models. */
  default String name() {
    return name(getClass());
  }

  /** The variables that come with it, by their names; of types that the engine can store. */
  default Map<String, Object> payload() {
    return Map.of();
  }
}
