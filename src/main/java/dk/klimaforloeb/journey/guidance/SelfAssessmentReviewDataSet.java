package dk.klimaforloeb.journey.guidance;

/** A data set that is ordered. */
record SelfAssessmentReviewDataSet(String tenantId, String dataSet) {}
