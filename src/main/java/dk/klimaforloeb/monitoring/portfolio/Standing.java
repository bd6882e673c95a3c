package dk.klimaforloeb.monitoring.portfolio;

/**
 * How a case stands, and why.
 *
 * @param reason in Danish
 */
record Standing(Health health, String reason) {}
