package dk.klimaforloeb.journey.drafting;

import java.util.ArrayList;
import java.util.Map;

/**
 * The message by which a session is asked for.
 *
 * @param topic a value of the form's list {@code adviceOn}, what the session is to be about
 */
record GuidanceRequest(String topic) {

  static final String MESSAGE = "GuidanceRequested";

  /** A draft asks about a topic, not about single sections of the method. */
  Map<String, Object> payload() {
    return Map.of("criteria", new ArrayList<String>(), "topic", topic);
  }
}
