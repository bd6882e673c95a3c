package dk.klimaforloeb.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a value of the agreement's file comes from.
 *
 * @param source Danish
 * @param certainty how sure it is
 */
public record Evidence(String source, Certainty certainty) {

  /** How sure a value is. */
  public enum Certainty {
    /** It stands in the source. */
    @JsonProperty("found")
    FOUND,
    /** Somebody remembers it. */
    @JsonProperty("recalled")
    RECALLED,
    /** It was chosen for want of knowledge. */
    @JsonProperty("assumed")
    ASSUMED
  }
}
