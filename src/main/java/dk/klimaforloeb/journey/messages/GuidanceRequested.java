package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A session is asked for, about a topic and not about single sections of the method.
 *
 * @param topic a value of the form's list {@code adviceOn}, what the session is to be about
 */
public record GuidanceRequested(String topic) implements CaseMessage {

  /** Sections of the method that the session is about. */
  public static final ProcessVariable<List<String>> CRITERIA =
      ProcessVariable.listOf("criteria", String.class);

  /** What else the session is about; a session about sections alone has none. */
  public static final ProcessVariable<String> TOPIC = ProcessVariable.of("topic", String.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(CRITERIA.name(), new ArrayList<String>(), TOPIC.name(), topic);
  }
}
