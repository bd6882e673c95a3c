package dk.klimaforloeb.journey.planapproval;

import java.util.HashMap;
import java.util.Map;

/** What people submit on the way to an adopted and approved plan. */
final class PlanAnswers {

  private PlanAnswers() {}

  static Map<String, Object> screened(String outcome) {
    return Map.of(
        "outcome", outcome,
        "authoritiesHeardOn", "2020-03-03",
        "publishedOn", "2020-03-20",
        "reasons", "Planen fastlægger ikke rammer for anlæg.");
  }

  static Map<String, Object> recommended() {
    return Map.of("meetingOn", "2020-05-05", "outcome", "recommended");
  }

  static Map<String, Object> body(String outcome, String remarks) {
    return Map.of("meetingOn", "2020-05-05", "outcome", outcome, "remarks", remarks);
  }

  static Map<String, Object> hearing(String first, String last) {
    return Map.of(
        "meetingOn",
        "2020-06-23",
        "outcome",
        "approved",
        "hearingStart",
        first,
        "hearingEnd",
        last);
  }

  static Map<String, Object> hearingSentBack(String remarks) {
    return Map.of("meetingOn", "2020-06-23", "outcome", "sent-back", "remarks", remarks);
  }

  static Map<String, Object> reported() {
    return Map.of("responses", 12, "changes", "Afsnittet om landbrug er skrevet om.");
  }

  static Map<String, Object> adopted() {
    return Map.of("decidedOn", "2020-08-25", "outcome", "adopted");
  }

  static Map<String, Object> decided(String outcome, String remarks) {
    return Map.of("decidedOn", "2020-08-25", "outcome", outcome, "remarks", remarks);
  }

  static Map<String, Object> version(String version, String changes) {
    return Map.of(
        "version", version, "planUrl", "https://kommune.example/" + version, "changes", changes);
  }

  static Map<String, Object> published() {
    return Map.of("planUrl", "https://kommune.example/klimaplan", "publishedOn", "2020-09-01");
  }

  static Map<String, Object> submitted(String version) {
    return Map.of("version", version, "planUrl", "https://kommune.example/" + version);
  }

  static Map<String, Object> allSectionsApproved() {
    Map<String, Object> values = new HashMap<>();
    for (int pillar = 1; pillar <= 3; pillar++) {
      for (int section = 1; section <= 5; section++) {
        values.put("c" + pillar + "_" + section, "approved");
      }
    }
    return values;
  }

  static Map<String, Object> sectionToRevise(String section, String remark) {
    Map<String, Object> values = allSectionsApproved();
    values.put(section, "revise");
    values.put(section + "_remark", remark);
    return values;
  }

  static Map<String, Object> c40Approved() {
    return Map.of("outcome", "approved", "decidedOn", "2020-08-31");
  }

  static Map<String, Object> c40Wants(String remarks) {
    return Map.of("outcome", "revise", "decidedOn", "2020-08-31", "remarks", remarks);
  }

  static Map<String, Object> confirmed() {
    return Map.of("outcome", "confirmed");
  }

  static Map<String, Object> notConfirmed(String remarks) {
    return Map.of("outcome", "revise", "remarks", remarks);
  }
}
