package dk.klimaforloeb.funding;

import java.util.OptionalLong;

/**
 * Money from which is granted: what a contribution has set apart for a line or a year, or what it
 * has not.
 *
 * @param contribution the contribution's id
 * @param key line, year or both, with a stroke between; empty for what is not set apart
 * @param budget in oere; empty where the agreement names no amount, so that nothing can be granted
 */
record Pool(String contribution, String key, OptionalLong budget) {

  private static final String BETWEEN = "/";

  /**
   * @param line id; null for what is not set apart for any
   * @param year null for the whole period
   */
  static String key(String line, Integer year) {
    if (year == null) {
      return line == null ? "" : line;
    }
    return line == null ? year.toString() : line + BETWEEN + year;
  }
}
