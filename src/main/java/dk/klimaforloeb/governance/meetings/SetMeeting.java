package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * When a meeting is held, or why it is not; the form's fields under their names.
 *
 * @param outcome {@link #SET} or {@code cancelled}
 * @param itemsBy null for as long before the papers as is usual
 * @param papersOn null for as long before the meeting as is usual
 */
@RecordKind("meeting-set")
record SetMeeting(
    String outcome,
    LocalDateTime meetsAt,
    String place,
    LocalDate itemsBy,
    LocalDate papersOn,
    String reason) {

  static final String SET = "set";
}
