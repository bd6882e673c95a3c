package dk.klimaforloeb.monitoring;

/**
 * How a case stands, and why.
 *
 * @param reason in Danish
 */
record Standing(Health health, String reason) {}
