package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/** The national partners' answer to an application; the form's fields under their names. */
@RecordKind("admission")
record Admission(LocalDate decidedOn, String remarks) {}
