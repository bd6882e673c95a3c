package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * The council's decision on the public hearing; the form's fields under their names.
 *
 * @param hearingStart null when the proposal was sent back
 * @param deviationReason as it was typed, whether the hearing's length asked for it or not
 */
@RecordKind("hearing-decision")
record HearingDecision(
    LocalDate meetingOn,
    LocalDate hearingStart,
    LocalDate hearingEnd,
    String deviationReason,
    String remarks) {}
