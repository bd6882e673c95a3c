package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;

/** What the municipality submitted to the assessors; the form's fields under their names. */
@RecordKind("plan-for-assessment")
record PlanForAssessment(String version, String planUrl) implements PlanVersion {}
