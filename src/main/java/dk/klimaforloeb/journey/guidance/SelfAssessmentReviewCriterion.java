package dk.klimaforloeb.journey.guidance;

/** A section of the framework that the session is about. */
record SelfAssessmentReviewCriterion(String tenantId, String criterion) {}
