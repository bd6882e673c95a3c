package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.ArrayList;
import java.util.Map;

/**
 * A session is asked for, about a topic and not about single sections of the method (SA-35).
 *
 * @param topic a value of the form's list {@code adviceOn}, what the session is to be about
 */
public record GuidanceRequested(String topic) implements CaseMessage {

  @Override
  public Map<String, Object> payload() {
    return Map.of("criteria", new ArrayList<String>(), "topic", topic);
  }
}
