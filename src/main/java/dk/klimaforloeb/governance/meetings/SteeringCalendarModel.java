package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.Date;
import java.util.List;

/** Names in the process {@code steering-calendar}. */
final class SteeringCalendarModel {

  static final String KEY = "steering-calendar";

  /** Ids of the bodies that meet. */
  static final ProcessVariable<List<String>> BODIES =
      ProcessVariable.listOf("bodies", String.class);

  /** The one of them that a branch deals with. */
  static final ProcessVariable<String> BODY = ProcessVariable.of("steeringBody", String.class);

  /** Whether the body meets once more. */
  static final ProcessVariable<Boolean> MEETING_LEFT =
      ProcessVariable.of("meetingLeft", Boolean.class);

  /** When the next meeting is to be planned. */
  static final ProcessVariable<Date> PLAN_MEETING_AT =
      ProcessVariable.of("planMeetingAt", Date.class);

  /** Ids of the bodies whose seats are filled. */
  static final ProcessVariable<List<String>> APPOINTED_BODIES =
      ProcessVariable.listOf("appointedBodies", String.class);

  /** The one of them that a branch deals with. */
  static final ProcessVariable<String> APPOINTED_BODY =
      ProcessVariable.of("appointedBody", String.class);

  /** Whether newly elected councils take office before the agreement ends. */
  static final ProcessVariable<Boolean> COUNCILS_LEFT =
      ProcessVariable.of("councilsLeft", Boolean.class);

  /** When those who follow with them are to be found. */
  static final ProcessVariable<Date> APPOINT_AT = ProcessVariable.of("appointAt", Date.class);

  private SteeringCalendarModel() {}
}
