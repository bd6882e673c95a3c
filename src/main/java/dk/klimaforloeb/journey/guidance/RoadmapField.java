package dk.klimaforloeb.journey.guidance;

/** A field of work that the plan covers. */
record RoadmapField(String tenantId, String fieldOfWork) {}
