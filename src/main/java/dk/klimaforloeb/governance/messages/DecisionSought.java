package dk.klimaforloeb.governance.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * A steering group is to decide something; what, stands in our own table.
 *
 * @param matter its number
 * @param kind as {@link Sought#kind()}
 */
public record DecisionSought(long matter, String kind) implements CaseMessage {

  @Override
  public Map<String, Object> payload() {
    return Map.of("matter", matter, "matterKind", kind);
  }
}
