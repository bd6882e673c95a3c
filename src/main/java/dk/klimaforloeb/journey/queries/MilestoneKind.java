package dk.klimaforloeb.journey.queries;

/** The steps by which everybody counts how far a municipality has come, in their order. */
public enum MilestoneKind {
  /** The national partners have admitted the municipality. */
  ADMITTED("onboarding"),
  /** The roadmap holds. */
  ROADMAP("guidance"),
  /** The draft is as the municipality wants it. */
  DRAFT("plan-drafting"),
  /** The public is heard. */
  HEARING("plan-approval"),
  /** The council has adopted the plan. */
  ADOPTED("plan-approval"),
  /** The adopted plan is published. */
  PUBLISHED("plan-approval"),
  /** C40 has approved the plan. */
  APPROVED("plan-approval");

  private final String phase;

  MilestoneKind(String phase) {
    this.phase = phase;
  }

  /** Whether it is reached only after the other; the approval is on a way of its own. */
  boolean follows(MilestoneKind other) {
    return this != APPROVED && phase.equals(other.phase) && compareTo(other) > 0;
  }

  /** Key of the process in which it is reached. */
  public String phase() {
    return phase;
  }
}
