package dk.klimaforloeb.network.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.HashMap;
import java.util.Map;

/**
 * A joint event is to be held; somebody is to prepare the proposal.
 *
 * @param title what it is called, in Danish
 * @param agreementEvent id of the agreement's event that it is; null where the agreement has none
 */
public record JointEventProposed(String title, String agreementEvent) implements CaseMessage {

  /** What the event is called. */
  public static final ProcessVariable<String> TITLE =
      ProcessVariable.of("eventTitle", String.class);

  /** Which of the agreement's events it is. */
  public static final ProcessVariable<String> AGREEMENT_EVENT =
      ProcessVariable.of("agreementEvent", String.class);

  @Override
  public Map<String, Object> payload() {
    Map<String, Object> payload = new HashMap<>();
    payload.put(TITLE.name(), title);
    if (agreementEvent != null) {
      payload.put(AGREEMENT_EVENT.name(), agreementEvent);
    }
    return payload;
  }
}
