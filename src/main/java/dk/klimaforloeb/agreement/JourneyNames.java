package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.Texts;
import org.springframework.stereotype.Component;

/** What people call a journey. */
@Component
public class JourneyNames {

  private final Agreement agreement;
  private final Texts texts = new Texts("programme");

  JourneyNames(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * The municipality and which of its journeys, in Danish.
   *
   * @param businessKey {@code <agreement>/<municipality code>/<round>}
   */
  public String of(String businessKey) {
    String[] parts = businessKey.split("/");
    String name =
        agreement.municipality(parts[1]).map(Agreement.Municipality::name).orElse(parts[1]);
    return parts[2].equals(Agreement.PIONEER_ROUND)
        ? texts.get("programme.journey.pioneer", name)
        : texts.get("programme.journey", name, parts[2]);
  }
}
