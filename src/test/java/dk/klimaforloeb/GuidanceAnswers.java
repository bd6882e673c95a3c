package dk.klimaforloeb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people submit from the self-assessment to the roadmap, in sessions and data orders. */
public final class GuidanceAnswers {

  private static final int PILLARS = 3;
  private static final int SECTIONS_OF_A_PILLAR = 5;

  private GuidanceAnswers() {}

  /** {@code CompleteSelfAssessment}: met, but for two sections that data help with. */
  public static Map<String, Object> selfAssessment() {
    Map<String, Object> answers = allMet();
    answers.put("c2_4", "partly");
    answers.put("c2_4_remark", "Kun til 2030.");
    answers.put("c2_5", "not-met");
    answers.put("c2_5_remark", "Mangler helt.");
    return answers;
  }

  /** {@code CompleteSelfAssessment}: nothing is missing. */
  public static Map<String, Object> allMet() {
    Map<String, Object> answers = new HashMap<>();
    for (int pillar = 1; pillar <= PILLARS; pillar++) {
      for (int section = 1; section <= SECTIONS_OF_A_PILLAR; section++) {
        answers.put("c" + pillar + "_" + section, "met");
      }
    }
    return answers;
  }

  /** {@code ReviewSelfAssessment}. */
  public static Map<String, Object> review(List<String> criteria, List<String> dataSets) {
    return Map.of("criteria", criteria, "dataSets", dataSets, "remarks", "Godt begyndt.");
  }

  /** {@code DraftRoadmap}. */
  public static Map<String, Object> roadmap() {
    return Map.of(
        "draftOn", "2021-09-01",
        "hearingOn", "2022-06-28",
        "adoptionOn", "2022-10-25",
        "assessmentOn", "2022-05-01",
        "meetings", List.of(Map.of("body", "Klimaudvalget", "date", "2022-06-01")),
        "fieldsOfWork", List.of("energy", "adaptation"));
  }

  /** {@code SettleRoadmap}. */
  public static Map<String, Object> settledRoadmap() {
    Map<String, Object> answers = new HashMap<>(roadmap());
    answers.put("adoptionOn", "2022-11-29");
    answers.put("reply", "Vedtagelsen er flyttet; høringen står fast på grund af ferien.");
    return answers;
  }

  /** {@code AdviseRoadmap} without remarks. */
  public static Map<String, Object> fine() {
    return Map.of("outcome", "fine");
  }

  /** {@code AdviseRoadmap} with remarks. */
  public static Map<String, Object> remarks(String remarks) {
    return Map.of("outcome", "remarks", "remarks", remarks);
  }

  /** {@code ArrangeSession} at a time. */
  public static Map<String, Object> sessionAt(String localDateTime) {
    return Map.of(
        "form", "online",
        "sessionAt", localDateTime,
        "place", "https://moede.example/1",
        "participants", "Tovholder og koordinator");
  }

  /** {@code ArrangeSession} in writing. */
  public static Map<String, Object> writtenSession() {
    return Map.of("form", "written");
  }

  /** {@code RecordSession}: held. */
  public static Map<String, Object> sessionHeld() {
    return Map.of(
        "held",
        true,
        "topics",
        "Udledningsstier",
        "criteria",
        List.of("c2_4"),
        "hours",
        2.5,
        "agreements",
        List.of(Map.of("what", "Send tal", "owner", "Tovholderen", "due", "1. maj")));
  }

  /** {@code RecordSession}: not held. */
  public static Map<String, Object> sessionNotHeld(String reason, boolean again) {
    return Map.of("held", false, "reason", reason, "again", again);
  }

  /** {@code AssessDataOrder}: data can be delivered. */
  public static Map<String, Object> orderAccepted() {
    return Map.of("outcome", "accepted", "deliveryOn", "2021-03-01");
  }

  /** {@code AssessDataOrder}: anything but accepted. */
  public static Map<String, Object> orderNotAccepted(String outcome, String remarks) {
    return Map.of("outcome", outcome, "remarks", remarks);
  }

  /** {@code DeliverData}. */
  public static Map<String, Object> delivery(String version) {
    return Map.of(
        "source", "Energistyrelsen",
        "year", 2018,
        "version", version,
        "dataUrl", "https://region.example/data",
        "qualityNotes", "Landbrug er skønnet.");
  }

  /** {@code ReceiveData}: data are in order. */
  public static Map<String, Object> dataAccepted() {
    return Map.of("outcome", "accepted");
  }

  /** {@code ReceiveData}: data are faulty. */
  public static Map<String, Object> dataFaulty(String remarks) {
    return Map.of("outcome", "faulty", "remarks", remarks);
  }
}
