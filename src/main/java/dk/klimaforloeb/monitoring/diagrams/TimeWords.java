package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.Texts;

/** How long something lasted, in words: in days, and in hours below a day. */
final class TimeWords {

  private static final int HOURS = 24;

  private final Texts texts;

  TimeWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * @param days of 24 hours; null where nothing has ended
   */
  String of(Double days) {
    return text(days, "diagrams.time.");
  }

  /** The same with less room. */
  String shortly(Double days) {
    return text(days, "diagrams.short.");
  }

  /** Whether it is over at once, or nothing has ended. */
  static boolean isMoment(Double days) {
    return days == null || Math.round(days * HOURS) == 0;
  }

  private String text(Double days, String key) {
    if (days == null) {
      return texts.get("diagrams.time.none");
    }
    if (isMoment(days)) {
      return texts.get(key + "moment");
    }
    long hours = Math.round(days * HOURS);
    return hours < HOURS
        ? texts.get(key + "hours", hours)
        : texts.get(key + (days < 9.95 ? "few-days" : "days"), days);
  }
}
