package dk.klimaforloeb.governance.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * The seats of a body are to be filled.
 *
 * @param body its id
 * @param occasion why
 */
public record MembersNeeded(String body, String occasion) implements CaseMessage {

  /** The agreement has taken effect. */
  public static final String BEGINNING = "beginning";

  /** Newly elected councils take office. */
  public static final String ELECTION = "election";

  /** Somebody has left. */
  public static final String VACANCY = "vacancy";

  /** Id of the body. */
  public static final ProcessVariable<String> SEATED_BODY =
      ProcessVariable.of("seatedBody", String.class);

  /** Why. */
  public static final ProcessVariable<String> OCCASION =
      ProcessVariable.of("occasion", String.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(SEATED_BODY.name(), body, OCCASION.name(), occasion);
  }
}
