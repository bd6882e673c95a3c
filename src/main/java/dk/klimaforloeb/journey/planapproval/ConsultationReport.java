package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;

/** What the public hearing brought; the form's fields under their names. */
@RecordKind("consultation-report")
record ConsultationReport(Integer responses, String changes) {}
