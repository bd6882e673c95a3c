package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * A running hearing was given a later last day; the form's fields under their names.
 *
 * @param hearingEnd its last day from now on; null where somebody began and changed nothing
 * @param reason why
 */
@RecordKind("hearing-prolongation")
public record HearingProlongation(LocalDate hearingEnd, String reason) {}
