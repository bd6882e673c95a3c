package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.readable.OfferedNames;
import dk.klimaforloeb.governance.Matters;
import org.springframework.stereotype.Component;

/** What a matter is called that was chosen. */
@Component
class MatterNames implements OfferedNames {

  static final String OFFER = "mattersOffered";

  private final Matters matters;

  MatterNames(Matters matters) {
    this.matters = matters;
  }

  @Override
  public String offer() {
    return OFFER;
  }

  @Override
  public String name(String value) {
    return matters.titled(value).orElse(value);
  }
}
