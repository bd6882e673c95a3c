package dk.klimaforloeb.monitoring.faults;

/**
 * The page of faults.
 *
 * @param done what the person has just done, in a sentence; null when nothing
 * @param tokenName of the hidden field that says that a form comes from this session's own page
 * @param token its value
 */
record FaultsView(Faults faults, String done, String tokenName, String token) {

  /** Whether nothing is wrong. */
  boolean isNothing() {
    return faults.count() == 0;
  }
}
