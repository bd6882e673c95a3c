package dk.klimaforloeb.funding.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * Somebody asks for money; what for, stands in our own table.
 *
 * @param request its number
 */
public record FundingRequested(long request) implements CaseMessage {

  /** The variable that carries the number. */
  public static final ProcessVariable<Long> REQUEST =
      ProcessVariable.of("fundingRequest", Long.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(REQUEST.name(), request);
  }
}
