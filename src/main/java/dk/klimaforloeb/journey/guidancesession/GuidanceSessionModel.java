package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code guidance-session}. */
final class GuidanceSessionModel {

  static final String KEY = "guidance-session";

  static final String ARRANGE_SESSION = "arrange-session";
  static final String RECORD_SESSION = "record-session";

  /** Whether there is a time that is still to come. */
  static final ProcessVariable<Boolean> ARRANGED = ProcessVariable.of("arranged", Boolean.class);

  /** Whether another municipality's staff gives the session. */
  static final ProcessVariable<Boolean> PARTNER_NAMED =
      ProcessVariable.of("partnerNamed", Boolean.class);

  /** {@code held}, {@link #AGAIN} or {@link #DROPPED}. */
  static final ProcessVariable<String> SESSION_OUTCOME =
      ProcessVariable.of("sessionOutcome", String.class);

  static final String AGAIN = "again";
  static final String DROPPED = "dropped";

  private GuidanceSessionModel() {}
}
