package dk.klimaforloeb.journey.session;

/** A section of the framework that a session was about. */
record SessionRecordCriterion(String tenantId, String criterion) {}
