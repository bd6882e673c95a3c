package dk.klimaforloeb.journey.onboarding;

/** A committee that treats the plan before the council. */
record LeadAppointmentBody(String tenantId, String name) {}
