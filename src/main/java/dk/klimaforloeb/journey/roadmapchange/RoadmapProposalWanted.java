package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/** Takes the action into the case that was chosen. */
record RoadmapProposalWanted(Map<String, Object> payload) implements CaseMessage {}
