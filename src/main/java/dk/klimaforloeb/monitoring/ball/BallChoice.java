package dk.klimaforloeb.monitoring.ball;

import dk.klimaforloeb.monitoring.Addresses;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which cases and parties somebody wants to see, under the names that the address has; what is null
 * or empty was not chosen.
 *
 * @param runde Danish name of a round
 * @param part Danish name of a party
 * @param kommune name of a municipality
 */
record BallChoice(String runde, String part, String kommune) {

  boolean takesCase(String municipality, String round) {
    return is(kommune, municipality) && is(runde, round);
  }

  boolean takesParty(String party) {
    return is(part, party);
  }

  /** As it stands after the address, with the question mark; nothing for no choice. */
  String query() {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("runde", runde);
    chosen.put("part", part);
    chosen.put("kommune", kommune);
    return Addresses.query(chosen);
  }

  private static boolean is(String wanted, String value) {
    return wanted == null || wanted.isBlank() || wanted.equals(value);
  }
}
