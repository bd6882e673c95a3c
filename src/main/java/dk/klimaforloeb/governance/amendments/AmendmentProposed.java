package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * Somebody proposes to change the division of tasks; what, stands in our own table.
 *
 * @param amendment its number
 */
record AmendmentProposed(long amendment) implements CaseMessage {

  /** The variable that carries the number. */
  static final ProcessVariable<Long> AMENDMENT = ProcessVariable.of("amendment", Long.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(AMENDMENT.name(), amendment);
  }
}
