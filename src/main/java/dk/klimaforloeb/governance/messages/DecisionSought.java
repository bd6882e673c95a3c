package dk.klimaforloeb.governance.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * A steering group is to decide something; what, stands in our own table.
 *
 * @param matter its number
 */
public record DecisionSought(long matter) implements CaseMessage {

  /** The variable that carries the number. */
  public static final String MATTER = "matter";

  @Override
  public Map<String, Object> payload() {
    return Map.of(MATTER, matter);
  }
}
