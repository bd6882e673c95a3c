package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code onboarding}. */
final class OnboardingModel {

  static final String KEY = "onboarding";

  static final String KICKOFF_MEETING = "kickoff-meeting";

  static final String REGISTER_APPLICATION = "register-application";
  static final String REGISTER_ADMISSION = "register-admission";
  static final String APPOINT_LEAD = "appoint-lead";
  static final String HOLD_KICKOFF = "hold-kickoff";

  /** Where the municipality is admitted. */
  static final String MUNICIPALITY_ADMITTED = "Event_Admitted";

  /** {@code sent} or {@code not-this-round}. */
  static final ProcessVariable<String> APPLICATION =
      ProcessVariable.of("application", String.class);

  /** {@code admitted}, {@code more-wanted} or {@code not-admitted}. */
  static final ProcessVariable<String> ADMISSION = ProcessVariable.of("admission", String.class);

  static final String SENT = "sent";
  static final String ADMITTED = "admitted";

  private OnboardingModel() {}
}
