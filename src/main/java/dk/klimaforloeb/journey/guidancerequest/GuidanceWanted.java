package dk.klimaforloeb.journey.guidancerequest;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/** Takes the action into the case that was chosen. */
record GuidanceWanted(Map<String, Object> payload) implements CaseMessage {}
