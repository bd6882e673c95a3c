package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * The council's decision on the public hearing; the form's fields under their names.
 *
 * @param outcome {@code approved}, {@code without-hearing}, {@code postponed} or {@code sent-back}
 * @param hearingStart null when there is no hearing
 * @param deviationReason as it was typed, whether the hearing's length asked for it or not
 * @param withoutHearingReason why there is no hearing; null when there is one
 * @param screeningPublishedOn when the screening's decision was published, if only now
 * @param reportUrl where the environmental report lies, if that is told only now
 */
@RecordKind("hearing-decision")
record HearingDecision(
    String outcome,
    LocalDate meetingOn,
    LocalDate hearingStart,
    LocalDate hearingEnd,
    String deviationReason,
    String withoutHearingReason,
    LocalDate screeningPublishedOn,
    String reportUrl,
    String remarks) {}
