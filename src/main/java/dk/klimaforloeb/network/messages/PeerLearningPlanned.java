package dk.klimaforloeb.network.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * Municipalities are to learn from each other.
 *
 * @param section of the method that it may be about, for example {@code c2_4}
 */
public record PeerLearningPlanned(String section) implements CaseMessage {

  /** The section that is suggested. */
  public static final ProcessVariable<String> SECTION =
      ProcessVariable.of("learningSection", String.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(SECTION.name(), section);
  }
}
