package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;

/**
 * Asks the municipality for whom to reach, where a journey begins later than with that question.
 */
public record ContactsWanted() implements CaseMessage {}
