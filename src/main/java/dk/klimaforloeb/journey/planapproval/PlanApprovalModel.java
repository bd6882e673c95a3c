package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.Date;
import java.util.List;

/** Names in the process {@code plan-approval}. */
final class PlanApprovalModel {

  static final String KEY = "plan-approval";

  static final String SCREEN_ENVIRONMENT = "screen-environment";
  static final String PRESENT_TO_BODY = "present-to-body";
  static final String REGISTER_HEARING_DECISION = "register-hearing-decision";
  static final String WRITE_CONSULTATION_REPORT = "write-consultation-report";
  static final String REGISTER_ADOPTION = "register-adoption";
  static final String REVISE_PROPOSAL = "revise-proposal";
  static final String PUBLISH_PLAN = "publish-plan";
  static final String SUBMIT_FOR_ASSESSMENT = "submit-for-assessment";
  static final String REVIEW_PLAN = "review-plan";
  static final String REVISE_PLAN = "revise-plan";
  static final String REGISTER_C40_APPROVAL = "register-c40-approval";
  static final String CONFIRM_ASSESSMENT = "confirm-assessment";

  /** Where the council has sent the proposal to a hearing. */
  static final String IN_HEARING = "Event_InHearing";

  /** The hearing is over. */
  static final String HEARING_ENDED = "Event_HearingEnded";

  /** Where the council has adopted the plan. */
  static final String PLAN_ADOPTED = "Event_Adopted";

  /** Where everybody was told that the plan is published. */
  static final String PLAN_PUBLISHED = "Event_Published";

  /** Where C40 has approved the plan. */
  static final String PLAN_APPROVED = "Event_Approved";

  /** The committees of this reading, in order. */
  static final ProcessVariable<List<String>> BODIES =
      ProcessVariable.listOf("bodies", String.class);

  /** The committee whose decision is registered. */
  static final ProcessVariable<String> BODY = ProcessVariable.of("body", String.class);

  /** {@code first}, before the hearing, or {@code second}, after it. */
  static final ProcessVariable<String> READING = ProcessVariable.of("reading", String.class);

  /** What the last committee decided. */
  static final ProcessVariable<String> BODY_OUTCOME =
      ProcessVariable.of("bodyOutcome", String.class);

  /** {@code approved}, {@code without-hearing}, {@code postponed} or {@code sent-back}. */
  static final ProcessVariable<String> HEARING_DECISION =
      ProcessVariable.of("hearingDecision", String.class);

  /** The first moment after the hearing's last day. */
  static final ProcessVariable<Date> HEARING_ENDS_AT =
      ProcessVariable.of("hearingEndsAt", Date.class);

  /**
   * What the council decided on the plan; {@code sent-back} for all that is to be treated again.
   */
  static final ProcessVariable<String> ADOPTION = ProcessVariable.of("adoption", String.class);

  /** {@code approved} or {@code revise}: what the last assessor said. */
  static final ProcessVariable<String> ASSESSMENT = ProcessVariable.of("assessment", String.class);

  /** Who wants the plan changed, and sees it again. */
  static final ProcessVariable<String> REMARKS_BY = ProcessVariable.of("remarksBy", String.class);

  /** Whether the council treats another plan than the one that C40 approved. */
  static final ProcessVariable<Boolean> CHANGED_SINCE_APPROVAL =
      ProcessVariable.of("changedSinceApproval", Boolean.class);

  static final String FIRST = "first";
  static final String SECOND = "second";
  static final String SENT_BACK = "sent-back";
  static final String WITHOUT_HEARING = "without-hearing";
  static final String NOT_ADOPTED = "not-adopted";
  static final String APPROVED = "approved";
  static final String C40 = "c40";
  static final String CONFIRMATION = "confirmation";

  private PlanApprovalModel() {}
}
