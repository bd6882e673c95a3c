package dk.klimaforloeb.journey.datarequest;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/** Takes the action into the case that was chosen. */
record DataWanted(Map<String, Object> payload) implements CaseMessage {}
