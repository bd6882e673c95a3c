package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;

/** What a coordinator concluded from a self-assessment; the form's fields under their names. */
@RecordKind("self-assessment-review")
public record SelfAssessmentReview(String remarks) {}
