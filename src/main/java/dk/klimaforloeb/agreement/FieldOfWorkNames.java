package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** What the fields of work are called. */
@Component
class FieldOfWorkNames implements OfferedNames {

  private final Offers offers;

  FieldOfWorkNames(Offers offers) {
    this.offers = offers;
  }

  @Override
  public String offer() {
    return "fieldsOffered";
  }

  @Override
  public String name(String value) {
    return offers.fieldOfWork(value);
  }
}
