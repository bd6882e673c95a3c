package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * The council's decision on the plan itself, whatever it was; the form's fields under their names.
 *
 * @param newHearing whether what is changed is to be heard anew; null counts as no
 * @param takenUpAgain whether a plan that was not adopted is treated again; null counts as no
 */
@RecordKind("adoption")
record Adoption(
    String outcome,
    LocalDate decidedOn,
    String remarks,
    Boolean newHearing,
    Boolean takenUpAgain) {}
