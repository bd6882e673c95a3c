package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.Date;

/** Names in the process {@code journey-change}. */
final class JourneyChangeModel {

  static final String KEY = "journey-change";

  static final String CHOOSE_CHANGE = "choose-change";

  /** One of the kinds below, or {@code nothing}. */
  static final ProcessVariable<String> CHANGE = ProcessVariable.of("change", String.class);

  /** Business key of the journey that is changed. */
  static final ProcessVariable<String> JOURNEY = ProcessVariable.of("journey", String.class);

  /** The beginning of the day after a pause's last. */
  static final ProcessVariable<Date> PAUSE_ENDS_AT = ProcessVariable.of("pauseEndsAt", Date.class);

  /** Whether the journey still rested when its pause was to end. */
  static final ProcessVariable<Boolean> RESUMED = ProcessVariable.of("resumed", Boolean.class);

  static final String WITHDRAWAL = "withdrawal";
  static final String PAUSE = "pause";
  static final String RESUME = "resume";

  private JourneyChangeModel() {}
}
