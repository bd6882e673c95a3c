package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;

/** C40's answer; the form's fields under their names. */
@RecordKind("c40-approval")
record C40Approval(String remarks, String letterUrl) {}
