package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/** C40's answer; the form's fields under their names. */
@RecordKind("c40-approval")
record C40Approval(LocalDate decidedOn, String remarks, String letterUrl) {}
