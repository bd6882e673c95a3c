package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** What the data are called that can be ordered. */
@Component
class DataProductNames implements OfferedNames {

  private final Offers offers;

  DataProductNames(Offers offers) {
    this.offers = offers;
  }

  @Override
  public String offer() {
    return "dataOffered";
  }

  @Override
  public String name(String value) {
    return offers.dataProduct(value);
  }
}
