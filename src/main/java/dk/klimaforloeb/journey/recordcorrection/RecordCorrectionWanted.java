package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/** Takes the action into the case that was chosen. */
record RecordCorrectionWanted(Map<String, Object> payload) implements CaseMessage {}
