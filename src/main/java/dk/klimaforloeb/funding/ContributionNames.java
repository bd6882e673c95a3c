package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Undertakings;
import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** What a contribution is called that was chosen to pay. */
@Component
class ContributionNames implements OfferedNames {

  static final String OFFER = "contributionsOffered";

  private final Agreement agreement;

  ContributionNames(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public String offer() {
    return OFFER;
  }

  @Override
  public String name(String value) {
    return agreement.undertakings().funding().stream()
        .filter(funding -> funding.id().equals(value))
        .map(Undertakings.Funding::name)
        .findFirst()
        .orElse(value);
  }
}
