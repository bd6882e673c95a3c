package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Undertakings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who may pay for an event: the parties whose money may be budgeted in this region. */
@Component
public class Payers {

  private final Agreement agreement;

  Payers(Agreement agreement) {
    this.agreement = agreement;
  }

  /** As a form offers them; all parties where the agreement says nothing of money. */
  List<Map<String, String>> offered() {
    return parties().stream()
        .map(party -> Map.of("label", party.name(), "value", party.id()))
        .toList();
  }

  private List<Agreement.Party> parties() {
    List<Agreement.Party> paying =
        agreement.undertakings().funding().stream()
            .filter(funding -> funding.local().orElse(true))
            .map(Undertakings.Funding::from)
            .distinct()
            .map(from -> agreement.party(from).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    return paying.isEmpty() ? agreement.parties() : paying;
  }

  /** Whether the party may pay. */
  boolean have(String party) {
    return parties().stream().anyMatch(paying -> paying.id().equals(party));
  }

  /** Danish name of a party; the id itself where the agreement no longer has it. */
  public String name(String party) {
    return agreement.party(party).map(Agreement.Party::name).orElse(party);
  }
}
