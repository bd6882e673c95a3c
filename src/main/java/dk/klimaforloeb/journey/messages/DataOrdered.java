package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * Data are ordered for a municipality (SA-45).
 *
 * @param dataSet a value of the form's list {@code dataSets}
 */
public record DataOrdered(String dataSet) implements CaseMessage {

  @Override
  public Map<String, Object> payload() {
    return Map.of("dataSet", dataSet);
  }
}
