package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.Forms.TEXT;
import static dk.klimaforloeb.e2e.Forms.URL;
import static dk.klimaforloeb.e2e.Forms.values;
import static dk.klimaforloeb.e2e.Forms.with;
import static dk.klimaforloeb.e2e.Forms.without;
import static dk.klimaforloeb.e2e.Role.MUNICIPALITY;
import static dk.klimaforloeb.e2e.Role.PARTNER;
import static dk.klimaforloeb.e2e.Steps.SECTIONS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of the two tracks to a plan in force, with the rules of their forms. */
final class PlanSteps {

  private PlanSteps() {}

  static Step screening(String outcome) {
    return Step.of(
        MUNICIPALITY,
        "ScreenEnvironment",
        values(
            "outcome",
            outcome,
            "authoritiesHeardOn",
            "2020-09-01",
            "publishedOn",
            "2020-09-10",
            "reasons",
            TEXT),
        rules ->
            rules
                .required("outcome", "authoritiesHeardOn", "publishedOn", "reasons")
                .choices("outcome")
                .dates("authoritiesHeardOn", "publishedOn")
                .texts("reasons"));
  }

  /**
   * @param outcome recommended, not-recommended or sent-back
   */
  static Step body(String outcome) {
    Map<String, Object> values = values("meetingOn", "2020-05-05", "outcome", outcome);
    boolean isExplained = !outcome.equals("recommended");
    if (isExplained) {
      values.put("remarks", TEXT);
    }
    return Step.of(
        MUNICIPALITY,
        "PresentToBody",
        values,
        rules ->
            isExplained
                ? rules.required("remarks").texts("remarks")
                : rules.required("meetingOn", "outcome").dates("meetingOn").choices("outcome"));
  }

  /** From the 28th to the 56th day of a hearing nobody asks why. */
  static Step hearing(String first, String last) {
    Map<String, Object> values = hearingValues(first, last);
    return hearing(values)
        .refusing(
            with(values, "hearingEnd", first),
            new Forms.Wrong(hearingValues(first, dayAfter(first)), "deviationReason"));
  }

  /** Longer or shorter than usual. */
  static Step unusualHearing(String first, String last) {
    Map<String, Object> values = hearingValues(first, last);
    values.put("deviationReason", TEXT);
    return hearing(values).refusing(without(values, "deviationReason"));
  }

  /** With an environmental report it lasts 56 days at least, whatever the reason. */
  static Step hearingOfReport(String first, String last, String dayTooEarly) {
    Map<String, Object> values = hearingValues(first, last);
    Map<String, Object> explained = new LinkedHashMap<>(values);
    explained.put("deviationReason", TEXT);
    return hearing(values)
        .refusing(
            with(values, "hearingEnd", dayTooEarly), with(explained, "hearingEnd", dayTooEarly));
  }

  private static Step hearing(Map<String, Object> values) {
    return Step.of(
        MUNICIPALITY,
        "RegisterHearingDecision",
        values,
        rules ->
            rules
                .required("meetingOn", "outcome", "hearingStart", "hearingEnd")
                .choices("outcome")
                .dates("meetingOn", "hearingStart", "hearingEnd")
                .texts("deviationReason"));
  }

  private static Map<String, Object> hearingValues(String first, String last) {
    return values(
        "meetingOn",
        "2020-06-23",
        "outcome",
        "approved",
        "hearingStart",
        first,
        "hearingEnd",
        last);
  }

  private static String dayAfter(String day) {
    return java.time.LocalDate.parse(day).plusDays(1).toString();
  }

  static Step hearingSentBack() {
    return Step.of(
        MUNICIPALITY,
        "RegisterHearingDecision",
        values("meetingOn", "2020-06-23", "outcome", "sent-back", "remarks", TEXT),
        rules -> rules.required("remarks").texts("remarks"));
  }

  static Step consultationReport() {
    return Step.of(
        MUNICIPALITY,
        "WriteConsultationReport",
        values("responses", 12, "changes", TEXT, "reportUrl", URL),
        rules ->
            rules
                .required("responses", "changes")
                .with("responses", -1)
                .with("responses", 1.5)
                .texts("changes")
                .urls("reportUrl"));
  }

  /**
   * @param outcome adopted, adopted-with-changes, sent-back or not-adopted
   */
  static Step adoption(String outcome) {
    Map<String, Object> values = values("decidedOn", "2020-08-25", "outcome", outcome);
    boolean isExplained = !outcome.equals("adopted");
    if (isExplained) {
      values.put("remarks", TEXT);
    }
    return Step.of(
        MUNICIPALITY,
        "RegisterAdoption",
        values,
        rules ->
            isExplained
                ? rules.required("remarks").texts("remarks")
                : rules.required("decidedOn", "outcome").dates("decidedOn").choices("outcome"));
  }

  static Step proposalRevised() {
    return revised("ReviseProposal");
  }

  static Step planRevised() {
    return revised("RevisePlan");
  }

  private static Step revised(String task) {
    return Step.of(
        MUNICIPALITY,
        task,
        values("version", TEXT, "planUrl", URL, "changes", TEXT),
        rules ->
            rules
                .required("version", "planUrl", "changes")
                .lines("version")
                .urls("planUrl")
                .texts("changes"));
  }

  static Step publication() {
    return Step.of(
        MUNICIPALITY,
        "PublishPlan",
        values("planUrl", URL, "publishedOn", "2020-09-01"),
        rules -> rules.required("planUrl", "publishedOn").urls("planUrl").dates("publishedOn"));
  }

  static Step submission() {
    return Step.of(
        MUNICIPALITY,
        "SubmitForAssessment",
        values("version", TEXT, "planUrl", URL),
        rules -> rules.required("version", "planUrl").lines("version").urls("planUrl"));
  }

  static Step planApproved() {
    return planReview(values("letterUrl", URL), "approved");
  }

  /** All of it is fine but one section. */
  static Step planToRevise() {
    return planReview(values("letterUrl", URL, "c2_4_remark", TEXT), "revise");
  }

  private static Step planReview(Map<String, Object> values, String outcome) {
    SECTIONS.forEach(section -> values.put(section, "approved"));
    values.put("c2_4", outcome);
    return Step.of(
        PARTNER,
        "ReviewPlan",
        values,
        rules -> {
          for (String section : SECTIONS) {
            String remark = section + "_remark";
            rules.required(section).choices(section).texts(remark);
            Map<String, Object> unexplained = new LinkedHashMap<>(values);
            unexplained.put(section, "revise");
            rules.broken().add(without(unexplained, remark));
          }
          return rules.urls("letterUrl");
        });
  }

  static Step c40Approves() {
    return Step.of(
        PARTNER,
        "RegisterC40Approval",
        values("outcome", "approved", "decidedOn", "2020-08-31"),
        rules -> rules.required("outcome", "decidedOn").choices("outcome").dates("decidedOn"));
  }

  static Step c40Remarks() {
    return Step.of(
        PARTNER,
        "RegisterC40Approval",
        values("outcome", "revise", "decidedOn", "2020-08-31", "remarks", TEXT),
        rules -> rules.required("remarks").texts("remarks"));
  }

  static Step confirmed() {
    return Steps.answer(PARTNER, "ConfirmAssessment", "confirmed");
  }

  static Step notConfirmed() {
    return Steps.answer(PARTNER, "ConfirmAssessment", "revise");
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

  static List<Step> adopted() {
    return List.of(adoption("adopted"), publication());
  }
}
