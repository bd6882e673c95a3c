package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session is asked for or offered.
 *
 * @param topic a value of the form's list {@code adviceOn}, or in words what the session is to be
 *     about
 * @param criteria sections of the method that it is to be about, may be none
 * @param form how it is to be held, where that is known
 * @param sessionAt when it is to be held, where that is agreed on
 */
public record GuidanceRequested(
    String topic, List<String> criteria, Optional<String> form, Optional<Date> sessionAt)
    implements CaseMessage {

  /** Sections of the method that the session is about. */
  public static final ProcessVariable<List<String>> CRITERIA =
      ProcessVariable.listOf("criteria", String.class);

  /** What else the session is about; a session about sections alone has none. */
  public static final ProcessVariable<String> TOPIC = ProcessVariable.of("topic", String.class);

  /** The form that was asked for; may be absent. */
  public static final ProcessVariable<String> FORM = ProcessVariable.of("form", String.class);

  /** When it is to be held; comes with the request, or is arranged. */
  public static final ProcessVariable<Date> SESSION_AT =
      ProcessVariable.of("sessionAt", Date.class);

  /** A session about a topic and not about single sections of the method, still to be arranged. */
  public GuidanceRequested(String topic) {
    this(topic, List.of(), Optional.empty(), Optional.empty());
  }

  @Override
  public Map<String, Object> payload() {
    Map<String, Object> payload = new HashMap<>();
    payload.put(CRITERIA.name(), new ArrayList<>(criteria));
    payload.put(TOPIC.name(), topic);
    form.ifPresent(value -> payload.put(FORM.name(), value));
    sessionAt.ifPresent(value -> payload.put(SESSION_AT.name(), value));
    return payload;
  }
}
