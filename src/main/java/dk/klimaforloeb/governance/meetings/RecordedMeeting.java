package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * How a meeting went; the form's fields under their names.
 *
 * @param present how many members took part; null when it was not held
 * @param decided whether decisions were taken; null when it was not held
 * @param reason why it was not held
 */
@RecordKind("meeting-recorded")
record RecordedMeeting(
    Boolean held,
    LocalDate heldOn,
    Integer present,
    Boolean decided,
    String deviationReason,
    String notes,
    String reason) {}
