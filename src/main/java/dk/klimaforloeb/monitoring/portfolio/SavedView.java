package dk.klimaforloeb.monitoring.portfolio;

/**
 * A choice for the overview that somebody keeps.
 *
 * @param name the person's own
 * @param opens whether the overview opens with it
 */
record SavedView(String name, Asked asked, boolean opens) {}
