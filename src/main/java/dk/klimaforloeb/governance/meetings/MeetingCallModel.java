package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code meeting-call}. */
final class MeetingCallModel {

  static final String KEY = "meeting-call";

  static final String CALL_MEETING = "call-meeting";

  /** Whether a body is called. */
  static final ProcessVariable<Boolean> MEETING_CALLED =
      ProcessVariable.of("meetingCalled", Boolean.class);

  private MeetingCallModel() {}
}
