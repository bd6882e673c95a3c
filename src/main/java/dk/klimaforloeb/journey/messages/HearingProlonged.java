package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;

/** The hearing that runs was given a later last day, which is recorded in the case. */
public record HearingProlonged() implements CaseMessage {}
