package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.monitoring.Addresses;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request for the overview asks for, under the names of the address, for people who keep it;
 * see {@link Choice}.
 *
 * @param overskredet anything for only those with something overdue
 * @param gruppering one of {@link Grouping#KINDS}
 */
record Asked(
    String soeg,
    String runde,
    String fase,
    String status,
    String bold,
    String overskredet,
    String sortering,
    String gruppering) {

  Choice choice() {
    return new Choice(soeg, runde, fase, status, bold, overskredet != null, sortering);
  }

  /** As it stands after the address, with the question mark; nothing for no choice. */
  String query() {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("soeg", soeg);
    chosen.put("runde", runde);
    chosen.put("fase", fase);
    chosen.put("status", status);
    chosen.put("bold", bold);
    chosen.put("overskredet", overskredet);
    chosen.put("sortering", sortering);
    chosen.put("gruppering", gruppering);
    return Addresses.query(chosen);
  }
}
