package dk.klimaforloeb.journey.queries;

/**
 * How a case stands, and why.
 *
 * @param reason in Danish
 */
public record Standing(Health health, Colour colour, String reason) {}
