package dk.klimaforloeb.governance.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;

/** The agreement is in force: its steering groups begin to meet. */
public record SteeringGroupsNeeded() implements CaseMessage {}
