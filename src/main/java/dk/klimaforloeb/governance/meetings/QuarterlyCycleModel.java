package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.Date;

/** Names in the process {@code quarterly-cycle}. */
final class QuarterlyCycleModel {

  static final String KEY = "quarterly-cycle";

  static final String SET_MEETING = "set-meeting";
  static final String PREPARE_AGENDA = "prepare-agenda";
  static final String SUBMIT_ITEMS = "submit-items";
  static final String RECORD_MEETING = "record-meeting";

  /** Whether the meeting is held at all. */
  static final ProcessVariable<Boolean> MEETING_SET =
      ProcessVariable.of("meetingSet", Boolean.class);

  /** Until when items come. */
  static final ProcessVariable<Date> ITEMS_DUE_AT = ProcessVariable.of("itemsDueAt", Date.class);

  /** When municipalities are asked to comment. */
  static final ProcessVariable<Date> COMMENTS_OPEN_AT =
      ProcessVariable.of("commentsOpenAt", Date.class);

  /** When the report is frozen and the papers go out. */
  static final ProcessVariable<Date> PAPERS_DUE_AT = ProcessVariable.of("papersDueAt", Date.class);

  /** When the meeting begins, or answers in writing are to be in. */
  static final ProcessVariable<Date> MEETS_AT = ProcessVariable.of("meetsAt", Date.class);

  /** Whether it was held. */
  static final ProcessVariable<Boolean> MEETING_HELD =
      ProcessVariable.of("meetingHeld", Boolean.class);

  /** Whether it took decisions. */
  static final ProcessVariable<Boolean> MEETING_DECIDES =
      ProcessVariable.of("meetingDecides", Boolean.class);

  private QuarterlyCycleModel() {}
}
