package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.readable.OfferedNames;
import org.springframework.stereotype.Component;

/** What a group is called that was chosen to be invited. */
@Component
class GuestGroupNames implements OfferedNames {

  static final String OFFER = "guestsOffered";

  private final GuestLists guests;

  GuestGroupNames(GuestLists guests) {
    this.guests = guests;
  }

  @Override
  public String offer() {
    return OFFER;
  }

  @Override
  public String name(String value) {
    return guests.offered().stream()
        .filter(group -> group.get("value").equals(value))
        .map(group -> group.get("label"))
        .findFirst()
        .orElse(value);
  }
}
