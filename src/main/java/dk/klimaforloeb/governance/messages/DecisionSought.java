package dk.klimaforloeb.governance.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * A steering group is to decide something; what, stands in our own table.
 *
 * @param matter its number
 * @param kind as {@link Sought#kind()}
 */
public record DecisionSought(long matter, String kind) implements CaseMessage {

  /** Number of the matter. */
  public static final ProcessVariable<Long> MATTER = ProcessVariable.of("matter", Long.class);

  /** What sort of matter it is; the table {@code decision-competence} asks for it. */
  public static final ProcessVariable<String> MATTER_KIND =
      ProcessVariable.of("matterKind", String.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(MATTER.name(), matter, MATTER_KIND.name(), kind);
  }
}
