package dk.klimaforloeb.journey.queries;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a case stands, the worst first. */
public enum Health {
  /** A last day passed long ago, or a day of the roadmap has passed. */
  LATE,
  /** A last day has passed, or is near. */
  WATCHED,
  /** All is as planned. */
  ON_TRACK,
  /** It rests for a time. */
  PAUSED,
  /** The plan is in force. */
  DONE,
  /** It ended without a plan. */
  STOPPED,
  /** The municipality was not invited yet. */
  NOT_BEGUN;

  /** As addresses and style sheets have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes of all. */
  public static Set<String> codes() {
    return Stream.of(values()).map(Health::code).collect(Collectors.toSet());
  }

  /**
   * @throws IllegalArgumentException when there is none with this code
   */
  public static Health of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
