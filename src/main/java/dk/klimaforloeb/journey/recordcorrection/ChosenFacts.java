package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** Which value was chosen is read where it is corrected, in the next step. */
@Component
class ChosenFacts implements OfferedNames {

  @Override
  public String offer() {
    return "facts";
  }

  @Override
  public String name(String value) {
    return "";
  }
}
