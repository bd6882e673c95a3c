package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.readable.OfferedNames;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where members come from: the municipalities and the parties of the agreement. */
@Component
class HomeOffers implements OfferedNames {

  private final Agreement agreement;
  private final Seats seats;

  HomeOffers(Agreement agreement, Seats seats) {
    this.agreement = agreement;
    this.seats = seats;
  }

  List<Map<String, String>> all() {
    return ids().map(id -> Map.of("label", name(id), "value", id)).toList();
  }

  private Stream<String> ids() {
    return Stream.concat(
        agreement.parties().stream().map(Agreement.Party::id),
        agreement.municipalities().stream().map(Agreement.Municipality::code));
  }

  @Override
  public String offer() {
    return "homesOffered";
  }

  @Override
  public String name(String value) {
    return seats.organisation(value);
  }
}
