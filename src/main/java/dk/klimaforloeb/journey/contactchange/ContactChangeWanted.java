package dk.klimaforloeb.journey.contactchange;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/** Takes the action into the case that was chosen. */
record ContactChangeWanted(Map<String, Object> payload) implements CaseMessage {}
