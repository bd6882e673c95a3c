package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.journey.queries.Health;
import dk.klimaforloeb.monitoring.Addresses;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request for the overview asks for, under the names of the address, for people who keep it;
 * see {@link Choice}.
 *
 * @param soeg part of a municipality's name
 * @param runde Danish name of a round
 * @param fase Danish name of a phase
 * @param status code of {@link Health}
 * @param bold Danish name of a party that has the ball
 * @param overskredet anything for only those with something overdue
 * @param sortering one of {@link Choice#SORTS}
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

  private static final int LONGEST = 100;
  private static final String TICKED = "ja";

  Choice choice() {
    return new Choice(soeg, runde, fase, status, bold, overskredet != null, sortering);
  }

  /**
   * Without what no such page could have asked for: codes that there are none of, and longer texts
   * than any name. Names that nothing has any more stay, since something may have them again; the
   * page says that it shows none.
   */
  Asked known() {
    return new Asked(
        some(soeg),
        some(runde),
        some(fase),
        oneOf(status, Health.codes()),
        some(bold),
        some(overskredet) == null ? null : TICKED,
        oneOf(sortering, Choice.SORTS),
        oneOf(gruppering, Grouping.KINDS));
  }

  private static String oneOf(String value, Collection<String> codes) {
    return value != null && codes.contains(value) ? value : null;
  }

  private static String some(String value) {
    return value == null
            || value.isBlank()
            || value.length() > LONGEST
            || value.chars().anyMatch(Character::isISOControl)
        ? null
        : value.strip();
  }

  /** As it stands after the address, with the question mark; nothing for no choice. */
  String query() {
    return Addresses.query(chosen());
  }

  /** By the address's names, in the order of the page; null for what was not chosen. */
  Map<String, String> chosen() {
    Map<String, String> chosen = new LinkedHashMap<>();
    chosen.put("soeg", soeg);
    chosen.put("runde", runde);
    chosen.put("fase", fase);
    chosen.put("status", status);
    chosen.put("bold", bold);
    chosen.put("overskredet", overskredet);
    chosen.put("sortering", sortering);
    chosen.put("gruppering", gruppering);
    return chosen;
  }
}
