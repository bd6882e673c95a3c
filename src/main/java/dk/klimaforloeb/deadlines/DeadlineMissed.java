package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * A task of a case is late, so that somebody has to follow it up.
 *
 * @param variables all that the new instance carries
 */
record DeadlineMissed(Map<String, Object> variables) implements CaseMessage {

  @Override
  public Map<String, Object> payload() {
    return variables;
  }
}
