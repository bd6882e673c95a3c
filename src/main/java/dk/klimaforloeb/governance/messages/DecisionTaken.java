package dk.klimaforloeb.governance.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * What a steering group decided, told to the process that asked. A matter that was postponed or
 * sent back is not decided, and its process waits on.
 *
 * @param outcome one of {@link Outcome#value()}
 */
public record DecisionTaken(String outcome) implements CaseMessage {

  /** The variable by which the process goes on. */
  public static final ProcessVariable<String> OUTCOME =
      ProcessVariable.of("decisionOutcome", String.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(OUTCOME.name(), outcome);
  }
}
