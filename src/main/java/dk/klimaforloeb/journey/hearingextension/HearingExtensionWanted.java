package dk.klimaforloeb.journey.hearingextension;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/** Takes the action into the case that was chosen. */
record HearingExtensionWanted(Map<String, Object> payload) implements CaseMessage {}
