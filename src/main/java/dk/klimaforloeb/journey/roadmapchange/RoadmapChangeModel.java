package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code roadmap-change}. */
final class RoadmapChangeModel {

  static final String KEY = "roadmap-change";

  static final String CHANGE_ROADMAP = "change-roadmap";
  static final String PROPOSE_ROADMAP = "propose-roadmap";
  static final String ANSWER_ROADMAP_PROPOSAL = "answer-roadmap-proposal";

  /** Whether the municipality follows what was proposed. */
  static final ProcessVariable<Boolean> PROPOSAL_ACCEPTED =
      ProcessVariable.of("proposalAccepted", Boolean.class);

  private RoadmapChangeModel() {}
}
