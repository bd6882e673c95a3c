package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;

/** Ends what runs beside a journey that has ended. */
public record JourneyEnded() implements CaseMessage {}
