package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/** Takes the action into the case that was chosen. */
record DecisionWantedInCase(Map<String, Object> payload) implements CaseMessage {}
