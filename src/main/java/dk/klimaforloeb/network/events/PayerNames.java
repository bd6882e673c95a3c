package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** What a party is called that was chosen to pay. */
@Component
class PayerNames implements OfferedNames {

  static final String OFFER = "payersOffered";

  private final Agreement agreement;

  PayerNames(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public String offer() {
    return OFFER;
  }

  @Override
  public String name(String value) {
    return agreement.party(value).map(Agreement.Party::name).orElse(value);
  }
}
