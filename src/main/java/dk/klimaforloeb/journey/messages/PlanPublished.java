package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.time.LocalDate;
import java.util.Map;

/**
 * A council's plan was published.
 *
 * @param planUrl where
 * @param publishedOn when
 */
public record PlanPublished(String planUrl, LocalDate publishedOn) implements CaseMessage {

  @Override
  public Map<String, Object> payload() {
    return Map.of("planUrl", planUrl, "publishedOn", publishedOn.toString());
  }
}
