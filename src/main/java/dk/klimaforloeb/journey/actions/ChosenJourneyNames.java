package dk.klimaforloeb.journey.actions;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** A journey that was chosen is called as its municipality. */
@Component
class ChosenJourneyNames implements OfferedNames {

  private final Agreement agreement;

  ChosenJourneyNames(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public String offer() {
    return "journeys";
  }

  @Override
  public String name(String value) {
    return new CaseKey(value)
        .municipalityCode()
        .flatMap(agreement::municipality)
        .map(Agreement.Municipality::name)
        .orElse(value);
  }
}
