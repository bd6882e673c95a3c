package dk.klimaforloeb.journey.approval;

/**
 * A version of a plan.
 *
 * @param version as the municipality calls it
 * @param url where it lies
 */
record PlanVersion(String version, String url) {}
