package dk.klimaforloeb.journey.session;

/** Who does what by when after a session. */
record SessionRecordAgreement(String tenantId, String what, String owner, String due) {}
