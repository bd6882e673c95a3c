package dk.klimaforloeb.journey.planapproval;

/** A version of a plan, wherever it was typed. */
interface PlanVersion {

  /** As the municipality calls it. */
  String version();

  /** Where it lies. */
  String planUrl();
}
