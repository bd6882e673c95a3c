package dk.klimaforloeb;

import java.util.List;
import java.util.Map;

/** What people submit from the self-assessment to the roadmap, in sessions and data orders. */
public final class GuidanceAnswers {

  private GuidanceAnswers() {}

  /** {@code CompleteSelfAssessment}: met, but for two sections that data help with. */
  public static Map<String, Object> selfAssessment() {
    return Answers.of("complete-self-assessment", "not-all");
  }

  /** {@code ReviewSelfAssessment}. */
  public static Map<String, Object> review(List<String> criteria, List<String> dataSets) {
    return Answers.of(
        "review-self-assessment", "reviewed", "criteria", criteria, "dataSets", dataSets);
  }

  /** {@code DraftRoadmap}. */
  public static Map<String, Object> roadmap() {
    return Answers.of("draft-roadmap", "drafted");
  }

  /** {@code SettleRoadmap}. */
  public static Map<String, Object> settledRoadmap() {
    return Answers.of("settle-roadmap", "settled");
  }

  /** {@code AdviseRoadmap} without remarks. */
  public static Map<String, Object> fine() {
    return Answers.of("advise-roadmap", "fine");
  }

  /** {@code AdviseRoadmap} with remarks. */
  public static Map<String, Object> remarks(String remarks) {
    return Answers.of("advise-roadmap", "remarks", "remarks", remarks);
  }

  /** {@code ArrangeSession} at a time. */
  public static Map<String, Object> sessionAt(String localDateTime) {
    return Answers.of("arrange-session", "at-a-time", "sessionAt", localDateTime);
  }

  /** {@code ArrangeSession} in writing. */
  public static Map<String, Object> writtenSession() {
    return Answers.of("arrange-session", "in-writing");
  }

  /** {@code RecordSession}: held. */
  public static Map<String, Object> sessionHeld() {
    return Answers.of("record-session", "held");
  }

  /** {@code RecordSession}: not held. */
  public static Map<String, Object> sessionNotHeld(String reason, boolean again) {
    return Answers.of("record-session", "not-held", "reason", reason, "again", again);
  }

  /** {@code AssessDataOrder}: data can be delivered. */
  public static Map<String, Object> orderAccepted() {
    return Answers.of("assess-data-order", "accepted");
  }

  /** {@code AssessDataOrder}: anything but accepted. */
  public static Map<String, Object> orderNotAccepted(String outcome, String remarks) {
    return Answers.of("assess-data-order", outcome, "remarks", remarks);
  }

  /** {@code DeliverData}. */
  public static Map<String, Object> delivery(String version) {
    return Answers.of("deliver-data", "delivered", "version", version);
  }

  /** {@code ReceiveData}: data are in order. */
  public static Map<String, Object> dataAccepted() {
    return Answers.of("receive-data", "accepted");
  }

  /** {@code ReceiveData}: data are faulty. */
  public static Map<String, Object> dataFaulty(String remarks) {
    return Answers.of("receive-data", "faulty", "remarks", remarks);
  }
}
