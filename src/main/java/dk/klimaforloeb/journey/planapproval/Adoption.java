package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * The council's decision on the plan itself, whatever it was; the form's fields under their names.
 */
@RecordKind("adoption")
record Adoption(String outcome, LocalDate decidedOn, String remarks) {}
