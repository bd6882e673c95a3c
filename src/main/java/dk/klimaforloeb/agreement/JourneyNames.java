package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import org.springframework.stereotype.Component;

/** What people call a journey. */
@Component
public class JourneyNames {

  private final Agreement agreement;
  private final Texts texts = new Texts("agreement");

  JourneyNames(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * The municipality and which of its journeys, in Danish.
   *
   * @param journey key of a municipality's journey
   */
  public String of(CaseKey journey) {
    String round = journey.round().orElseThrow();
    String name = municipality(journey);
    return round.equals(Agreement.PIONEER_ROUND)
        ? texts.get("agreement.journey.pioneer", name)
        : texts.get("agreement.journey", name, round);
  }

  /** The municipality alone; its code when the agreement no longer has it. */
  public String municipality(CaseKey journey) {
    String code = journey.municipalityCode().orElseThrow();
    return agreement.municipality(code).map(Agreement.Municipality::name).orElse(code);
  }

  /** The round alone, or that it is a pioneer's journey. */
  public String round(CaseKey journey) {
    String round = journey.round().orElseThrow();
    return round.equals(Agreement.PIONEER_ROUND)
        ? texts.get("agreement.round.pioneer")
        : agreement.round(round).map(Agreement.Round::name).orElse(round);
  }
}
