package dk.klimaforloeb.journey.accessrequest;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/** Takes the action into the case that was chosen. */
record AccessRequested(Map<String, Object> payload) implements CaseMessage {}
