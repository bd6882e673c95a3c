package dk.klimaforloeb.journey.queries;

import java.util.Locale;

/** The colour that a case has where steering groups read of it. */
public enum Colour {
  GREEN,
  YELLOW,
  RED,
  /** It has not begun, or ended without a plan. */
  NONE;

  /** As forms, style sheets and reports have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when there is none with this code
   */
  public static Colour of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
