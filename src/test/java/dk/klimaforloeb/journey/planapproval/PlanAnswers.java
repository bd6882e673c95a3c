package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.Answers;
import java.util.Map;

/** What people submit on the way to an adopted and approved plan. */
final class PlanAnswers {

  private PlanAnswers() {}

  static Map<String, Object> screened(String outcome) {
    return Answers.of("screen-environment", outcome);
  }

  static Map<String, Object> recommended() {
    return Answers.of("present-to-body", "recommended");
  }

  static Map<String, Object> body(String outcome, String remarks) {
    return Answers.of("present-to-body", outcome, "remarks", remarks);
  }

  static Map<String, Object> hearing(String first, String last) {
    return Answers.of(
        "register-hearing-decision", "approved", "hearingStart", first, "hearingEnd", last);
  }

  static Map<String, Object> hearing(String answer) {
    return Answers.of("register-hearing-decision", answer);
  }

  static Map<String, Object> hearingSentBack(String remarks) {
    return Answers.of("register-hearing-decision", "sent-back", "remarks", remarks);
  }

  static Map<String, Object> reported() {
    return Answers.of("write-consultation-report", "written");
  }

  static Map<String, Object> adopted() {
    return Answers.of("register-adoption", "adopted");
  }

  static Map<String, Object> decided(String outcome, String remarks) {
    return Answers.of("register-adoption", outcome, "remarks", remarks);
  }

  static Map<String, Object> version(String version, String changes) {
    return Answers.of(
        "revise-plan",
        "revised",
        "version",
        version,
        "planUrl",
        "https://kommune.example/" + version,
        "changes",
        changes);
  }

  static Map<String, Object> published() {
    return Answers.of("publish-plan", "published");
  }

  static Map<String, Object> submitted(String version) {
    return Answers.of(
        "submit-for-assessment",
        "submitted",
        "version",
        version,
        "planUrl",
        "https://kommune.example/" + version);
  }

  static Map<String, Object> allSectionsApproved() {
    return Answers.of("review-plan", "approved");
  }

  static Map<String, Object> sectionToRevise(String section, String remark) {
    return Answers.of("review-plan", "approved", section, "revise", section + "_remark", remark);
  }

  static Map<String, Object> c40Approved() {
    return Answers.of("register-c40-approval", "approved");
  }

  static Map<String, Object> c40Wants(String remarks) {
    return Answers.of("register-c40-approval", "revise", "remarks", remarks);
  }

  static Map<String, Object> confirmed() {
    return Answers.of("confirm-assessment", "confirmed");
  }

  static Map<String, Object> notConfirmed(String remarks) {
    return Answers.of("confirm-assessment", "revise", "remarks", remarks);
  }
}
