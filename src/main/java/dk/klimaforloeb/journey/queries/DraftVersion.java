package dk.klimaforloeb.journey.queries;

/**
 * A version of a municipality's draft.
 *
 * @param version as the municipality calls it
 * @param url where it lies in the municipality's records system
 */
public record DraftVersion(String version, String url) {}
