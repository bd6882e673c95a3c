package dk.klimaforloeb.journey.session;

/** A section of the framework that a session is to be about. */
record GuidanceSessionCriterion(String tenantId, String criterion) {}
