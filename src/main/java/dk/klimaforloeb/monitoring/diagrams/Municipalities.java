package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.DanishOrder;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.pages.Option;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The municipalities among whose cases somebody can choose. */
@Component
class Municipalities {

  private final Agreement agreement;
  private final CurrentPerson person;

  Municipalities(Agreement agreement, CurrentPerson person) {
    this.agreement = agreement;
    this.person = person;
  }

  List<Option> options(Selection selection) {
    return agreement.municipalities().stream()
        .filter(municipality -> person.get().tenants().contains(municipality.code()))
        .map(
            municipality ->
                new Option(
                    municipality.code(),
                    municipality.name(),
                    selection.municipalities().contains(municipality.code())))
        .sorted(Comparator.comparing(Option::label, DanishOrder.COMPARATOR))
        .toList();
  }
}
