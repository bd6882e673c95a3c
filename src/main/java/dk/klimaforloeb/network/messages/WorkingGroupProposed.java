package dk.klimaforloeb.network.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * A working group is needed; the secretariat is to write its mandate.
 *
 * @param title what it is called, in Danish
 * @param need what it is to help with, in Danish, at most 4,000 characters
 */
public record WorkingGroupProposed(String title, String need) implements CaseMessage {

  /** What the group is called. */
  public static final ProcessVariable<String> TITLE =
      ProcessVariable.of("groupTitle", String.class);

  /** What it is to help with. */
  public static final ProcessVariable<String> NEED = ProcessVariable.of("groupNeed", String.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(TITLE.name(), title, NEED.name(), need);
  }
}
