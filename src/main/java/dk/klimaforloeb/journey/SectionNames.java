package dk.klimaforloeb.journey;

import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** What a section of the method is called that was chosen. */
@Component
class SectionNames implements OfferedNames {

  private final Capf capf;

  SectionNames(Capf capf) {
    this.capf = capf;
  }

  @Override
  public String offer() {
    return "sectionsOffered";
  }

  @Override
  public String name(String value) {
    return capf.sections().stream()
        .filter(section -> section.key().equals(value))
        .map(Capf.Section::label)
        .findFirst()
        .orElse(value);
  }
}
