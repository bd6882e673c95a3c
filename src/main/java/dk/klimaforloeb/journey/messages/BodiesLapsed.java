package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;

/** A new council has taken office: the committees that were named are no more. */
public record BodiesLapsed() implements CaseMessage {}
