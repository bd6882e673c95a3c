package dk.klimaforloeb.journey;

/** Names in the process {@code municipality-journey}. */
public final class MunicipalityJourneyModel {

  /** The key of the process. */
  public static final String KEY = "municipality-journey";

  /** Where a journey ends whose plan is in force. */
  public static final String PLAN_IN_FORCE = "EndEvent_PlanInForce";

  /** Where a journey begins for whom the agreement's file says nothing else. */
  public static final String FIRST_PHASE = "onboarding";

  private MunicipalityJourneyModel() {}
}
