package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code guidance}. */
final class GuidanceModel {

  static final String KEY = "guidance";

  static final String SELF_ASSESSMENT_REVIEW = "self-assessment-review";
  static final String ROADMAP_ADVICE_TASK = "roadmap-advice";

  static final String COMPLETE_SELF_ASSESSMENT = "complete-self-assessment";
  static final String REVIEW_SELF_ASSESSMENT = "review-self-assessment";
  static final String DRAFT_ROADMAP = "draft-roadmap";
  static final String ADVISE_ROADMAP = "advise-roadmap";
  static final String SETTLE_ROADMAP = "settle-roadmap";

  /** From where on the roadmap holds. */
  static final String ROADMAP_SETTLED = "Event_RoadmapSettled";

  /** {@code fine} or {@code remarks}. */
  static final ProcessVariable<String> ROADMAP_ADVICE =
      ProcessVariable.of("roadmapAdvice", String.class);

  private GuidanceModel() {}
}
