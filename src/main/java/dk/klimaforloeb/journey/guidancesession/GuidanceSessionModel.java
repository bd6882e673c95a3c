package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.Date;
import java.util.List;

/** Names in the process {@code guidance-session}. */
final class GuidanceSessionModel {

  static final String KEY = "guidance-session";

  static final String ARRANGE_SESSION = "arrange-session";
  static final String RECORD_SESSION = "record-session";

  /** Sections of the framework that the session is about; comes with the request, may be absent. */
  static final ProcessVariable<List<String>> CRITERIA =
      ProcessVariable.listOf("criteria", String.class);

  /** What else the session is about; comes with the request, may be absent. */
  static final ProcessVariable<String> TOPIC = ProcessVariable.of("topic", String.class);

  /** The form that was asked for; comes with the request, may be absent. */
  static final ProcessVariable<String> FORM = ProcessVariable.of("form", String.class);

  /** When it is to be held; comes with the request, or is arranged. */
  static final ProcessVariable<Date> SESSION_AT = ProcessVariable.of("sessionAt", Date.class);

  /** Whether there is a time that is still to come. */
  static final ProcessVariable<Boolean> ARRANGED = ProcessVariable.of("arranged", Boolean.class);

  /** {@code held}, {@link #AGAIN} or {@link #DROPPED}. */
  static final ProcessVariable<String> SESSION_OUTCOME =
      ProcessVariable.of("sessionOutcome", String.class);

  static final String AGAIN = "again";
  static final String DROPPED = "dropped";

  private GuidanceSessionModel() {}
}
