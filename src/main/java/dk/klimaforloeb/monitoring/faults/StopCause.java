package dk.klimaforloeb.monitoring.faults;

import java.util.Locale;
import java.util.regex.Pattern;

/** Why work stops, as far as the program's own words tell it. */
enum StopCause {
  DATABASE("ENGINE-03\\d{3}|JDBC|SQL|HikariPool|Connection is not available"),
  DECISION("DMN-\\d|FEEL"),
  MISSING("no variable |No value present|Unknown property used|Cannot resolve identifier"),
  NOBODY_WAITS("Cannot correlate"),
  OTHER("");

  private final Pattern words;

  StopCause(String words) {
    this.words = Pattern.compile(words);
  }

  /**
   * @param message the engine's, of an incident; null when it has none
   */
  static StopCause of(String message) {
    for (StopCause cause : values()) {
      if (cause.words.matcher(String.valueOf(message)).find()) {
        return cause;
      }
    }
    return OTHER;
  }

  /** As texts and addresses have it. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
