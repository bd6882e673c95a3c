package dk.klimaforloeb.journey.guidance;

import java.time.LocalDate;

/** A meeting at which the plan is to be treated. */
record RoadmapMeeting(String tenantId, String body, LocalDate meetingOn) {}
