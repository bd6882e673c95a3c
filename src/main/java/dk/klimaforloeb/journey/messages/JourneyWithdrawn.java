package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;

/** Ends a journey from any point, and what runs beside it. */
public record JourneyWithdrawn() implements CaseMessage {}
