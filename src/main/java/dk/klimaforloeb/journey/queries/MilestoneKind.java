package dk.klimaforloeb.journey.queries;

/** The steps by which everybody counts how far a municipality has come, in their order. */
public enum MilestoneKind {
  /** The national partners have admitted the municipality. */
  ADMITTED("Event_Admitted", "onboarding"),
  /** The roadmap holds. */
  ROADMAP("Event_RoadmapSettled", "guidance"),
  /** The draft is as the municipality wants it. */
  DRAFT("Event_DraftReady", "plan-drafting"),
  /** The public is heard. */
  HEARING("Event_InHearing", "plan-approval"),
  /** The council has adopted the plan. */
  ADOPTED("Event_Adopted", "plan-approval"),
  /** The adopted plan is published. */
  PUBLISHED("Event_Published", "plan-approval"),
  /** C40 has approved the plan. */
  APPROVED("Event_Approved", "plan-approval");

  private final String event;
  private final String phase;

  MilestoneKind(String event, String phase) {
    this.event = event;
    this.phase = phase;
  }

  /** Id of the event in its process. */
  String event() {
    return event;
  }

  /** Key of the process in which it is reached. */
  public String phase() {
    return phase;
  }
}
