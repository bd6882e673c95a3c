package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.List;
import java.util.Map;

/**
 * Data are ordered for a municipality.
 *
 * @param dataSet a value of the form's list {@code dataSets}
 */
public record DataOrdered(String dataSet) implements CaseMessage {

  /** What is ordered. */
  public static final ProcessVariable<String> DATA_SET =
      ProcessVariable.of("dataSet", String.class);

  /** What is ordered, each set by an order of its own. */
  public static final ProcessVariable<List<String>> DATA_SETS =
      ProcessVariable.listOf("dataSets", String.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(DATA_SET.name(), dataSet);
  }
}
