package dk.klimaforloeb.governance;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import dk.klimaforloeb.governance.messages.Outcome;
import java.util.HashMap;
import java.util.Map;

/**
 * A meeting treated a matter.
 *
 * @param carriedOutBy id of the group that is to do something; null without
 */
public record MatterDecided(Outcome outcome, String carriedOutBy) implements CaseMessage {

  /** As {@link Outcome#value()}. */
  public static final ProcessVariable<String> MATTER_OUTCOME =
      ProcessVariable.of("matterOutcome", String.class);

  /** Id of the group that is to do something. */
  public static final ProcessVariable<String> CARRIED_OUT_BY =
      ProcessVariable.of("carriedOutBy", String.class);

  @Override
  public Map<String, Object> payload() {
    Map<String, Object> payload = new HashMap<>();
    payload.put(MATTER_OUTCOME.name(), outcome.value());
    payload.put(CARRIED_OUT_BY.name(), carriedOutBy);
    return payload;
  }
}
