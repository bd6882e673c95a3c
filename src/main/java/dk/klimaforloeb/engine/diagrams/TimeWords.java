package dk.klimaforloeb.engine.diagrams;

import dk.klimaforloeb.engine.Texts;

/** How long something lasted, in words: in days, and in hours below a day. */
public final class TimeWords {

  private static final int HOURS = 24;

  private final Texts texts = new Texts("engine");

  /**
   * @param days of 24 hours; null where nothing has ended
   */
  public String of(Double days) {
    return text(days, "engine.time.");
  }

  /** The same with less room. */
  public String shortly(Double days) {
    return text(days, "engine.shortly.");
  }

  /** Whether it is over at once, or nothing has ended. */
  public static boolean isMoment(Double days) {
    return days == null || Math.round(days * HOURS) == 0;
  }

  private String text(Double days, String key) {
    if (days == null) {
      return texts.get("engine.time.none");
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
