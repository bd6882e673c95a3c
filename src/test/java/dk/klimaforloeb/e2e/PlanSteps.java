package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.Forms.with;
import static dk.klimaforloeb.e2e.Forms.without;
import static dk.klimaforloeb.e2e.Role.MUNICIPALITY;
import static dk.klimaforloeb.e2e.Role.PARTNER;

import java.time.LocalDate;
import java.util.Map;

/** The steps of the two tracks to a plan in force, with the rules of their forms. */
final class PlanSteps {

  private PlanSteps() {}

  static Step screening(String outcome) {
    return Step.of(
        MUNICIPALITY, "ScreenEnvironment", outcome, "outcome", "authoritiesHeardOn", "reasons");
  }

  /**
   * @param outcome recommended, not-recommended, postponed or sent-back
   */
  static Step body(String outcome) {
    return Step.outcome(MUNICIPALITY, "PresentToBody", outcome, "meetingOn");
  }

  /** From the 28th to the 56th day of a hearing nobody asks why. */
  static Step hearing(String first, String last) {
    Map<String, Object> values = hearingValues("approved", first, last);
    String second = LocalDate.parse(first).plusDays(1).toString();
    return hearing(values)
        .refusing(
            with(values, "hearingEnd", first),
            new Forms.Wrong(hearingValues("approved", first, second), "deviationReason"));
  }

  /** Longer or shorter than usual. */
  static Step unusualHearing(String first, String last) {
    Map<String, Object> values = hearingValues("unusual", first, last);
    return hearing(values).refusing(without(values, "deviationReason"));
  }

  /** With an environmental report it lasts 56 days at least, whatever the reason. */
  static Step hearingOfReport(String first, String last, String dayTooEarly) {
    Map<String, Object> values = hearingValues("approved", first, last);
    return hearing(values)
        .refusing(
            with(values, "hearingEnd", dayTooEarly),
            with(hearingValues("unusual", first, last), "hearingEnd", dayTooEarly));
  }

  private static Step hearing(Map<String, Object> values) {
    return Step.of(
        MUNICIPALITY,
        "RegisterHearingDecision",
        values,
        rules ->
            rules
                .required("meetingOn", "outcome", "hearingStart", "hearingEnd")
                .with("deviationReason", Forms.LONG_TEXT));
  }

  private static Map<String, Object> hearingValues(String answer, String first, String last) {
    return Forms.answer(
        "register-hearing-decision", answer, "hearingStart", first, "hearingEnd", last);
  }

  static Step hearingSentBack() {
    return Step.outcome(MUNICIPALITY, "RegisterHearingDecision", "sent-back", "meetingOn");
  }

  /** No hearing is demanded, and the council wants none. */
  static Step withoutHearing() {
    return Step.of(
        MUNICIPALITY,
        "RegisterHearingDecision",
        "without-hearing",
        "meetingOn",
        "withoutHearingReason");
  }

  static Step consultationReport() {
    return Step.of(MUNICIPALITY, "WriteConsultationReport", "written", "responses", "changes");
  }

  /**
   * @param outcome adopted, adopted-with-changes, sent-back, sent-back-to-hearing or not-adopted
   */
  static Step adoption(String outcome) {
    return Step.outcome(MUNICIPALITY, "RegisterAdoption", outcome, "decidedOn");
  }

  static Step proposalRevised() {
    return Step.of(MUNICIPALITY, "ReviseProposal", "revised", "version", "planUrl", "changes");
  }

  static Step planRevised() {
    return Step.of(MUNICIPALITY, "RevisePlan", "revised", "version", "planUrl", "changes");
  }

  static Step publication() {
    return Step.of(MUNICIPALITY, "PublishPlan", "published", "planUrl", "publishedOn");
  }

  static Step submission() {
    return Step.of(MUNICIPALITY, "SubmitForAssessment", "submitted", "version", "planUrl");
  }

  static Step planApproved() {
    return planReview("approved");
  }

  /** All of it is fine but one section. */
  static Step planToRevise() {
    return planReview("revise");
  }

  private static Step planReview(String answer) {
    return Step.of(
        PARTNER,
        "ReviewPlan",
        Forms.answer("review-plan", answer),
        rules -> Steps.sections(rules, "revise"));
  }

  static Step c40Approves() {
    return Step.outcome(PARTNER, "RegisterC40Approval", "approved", "decidedOn");
  }

  static Step c40Remarks() {
    return Step.outcome(PARTNER, "RegisterC40Approval", "revise", "decidedOn");
  }

  static Step confirmed() {
    return Step.outcome(PARTNER, "ConfirmAssessment", "confirmed");
  }

  static Step notConfirmed() {
    return Step.outcome(PARTNER, "ConfirmAssessment", "revise");
  }

  /** What the municipality and its two bodies do before the council decides on a hearing. */
  static Step[] firstReading() {
    return new Step[] {screening("no-report"), body("recommended"), body("recommended")};
  }

  /** From the end of the hearing to the council's last word. */
  static Step[] secondReading() {
    return new Step[] {consultationReport(), body("recommended"), body("recommended")};
  }

  static Step[] assessment() {
    return new Step[] {submission(), planApproved(), c40Approves()};
  }
}
