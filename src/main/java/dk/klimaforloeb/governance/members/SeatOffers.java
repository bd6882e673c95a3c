package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.readable.OfferedNames;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The seats among which forms let choose; they are known by their names. */
@Component
class SeatOffers implements OfferedNames {

  private final Seats seats;

  SeatOffers(Seats seats) {
    this.seats = seats;
  }

  List<Map<String, String>> of(String body) {
    return seats.names(body).stream().map(name -> Map.of("label", name, "value", name)).toList();
  }

  @Override
  public String offer() {
    return "seatsOffered";
  }

  @Override
  public String name(String value) {
    return value;
  }
}
