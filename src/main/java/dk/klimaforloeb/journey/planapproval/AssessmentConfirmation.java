package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;

/**
 * Whether the assessment holds for a plan that was changed after it; the form's fields under their
 * names.
 */
@RecordKind("assessment-confirmation")
record AssessmentConfirmation(String remarks, String letterUrl) {}
