package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** A sparring partner is called as the municipality whose staff it is. */
@Component
class PartnerNames implements OfferedNames {

  private final Agreement agreement;

  PartnerNames(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public String offer() {
    return "partnersOffered";
  }

  @Override
  public String name(String value) {
    return agreement.municipality(value).map(Agreement.Municipality::name).orElse(value);
  }
}
