package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.Forms.MARK;
import static dk.klimaforloeb.e2e.Forms.TEXT;
import static dk.klimaforloeb.e2e.Forms.values;
import static dk.klimaforloeb.e2e.Forms.without;
import static dk.klimaforloeb.e2e.Role.COORDINATOR;
import static dk.klimaforloeb.e2e.Role.MUNICIPALITY;
import static dk.klimaforloeb.e2e.Role.SECRETARIAT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The steps from the application to the roadmap, with the rules of their forms. */
final class Steps {

  /** The sections of CAPF. */
  static final List<String> SECTIONS = sections();

  private Steps() {}

  private static List<String> sections() {
    List<String> sections = new ArrayList<>();
    for (int pillar = 1; pillar <= 3; pillar++) {
      for (int section = 1; section <= 5; section++) {
        sections.add("c" + pillar + "_" + section);
      }
    }
    return sections;
  }

  static Step application() {
    return onboarding(MUNICIPALITY, "RegisterApplication", Forms.application());
  }

  static Step notThisRound() {
    return onboarding(MUNICIPALITY, "RegisterApplication", Forms.notThisRound());
  }

  static Step admission(String outcome) {
    return onboarding(SECRETARIAT, "RegisterAdmission", Forms.admission(outcome));
  }

  static Step lead() {
    return onboarding(MUNICIPALITY, "AppointLead", Forms.lead());
  }

  static Step kickoff() {
    return onboarding(COORDINATOR, "HoldKickoff", Forms.kickoff());
  }

  /** Nobody does it: it is open. */
  static Step stillOpen(String task) {
    return look(task, 1);
  }

  /** Nobody does it: it is not open, not yet or no longer. */
  static Step notOpen(String task) {
    return look(task, 0);
  }

  private static Step look(String task, int open) {
    return Step.of(null, task, values("open", open), UnaryOperator.identity());
  }

  /** Its rules are broken in a suite of its own. */
  private static Step onboarding(Role role, String task, Map<String, Object> values) {
    return Step.of(role, task, values, UnaryOperator.identity());
  }

  /** Everything is met but risks and their map. */
  static Step selfAssessment() {
    Map<String, Object> values = values("c2_4_remark", TEXT, "c2_5_remark", TEXT);
    SECTIONS.forEach(section -> values.put(section, "met"));
    values.put("c2_4", "partly");
    values.put("c2_5", "not-met");
    return Step.of(
        MUNICIPALITY,
        "CompleteSelfAssessment",
        values,
        rules -> {
          for (String section : SECTIONS) {
            String remark = section + "_remark";
            rules.required(section).choices(section).texts(remark);
            Map<String, Object> unexplained = new LinkedHashMap<>(values);
            unexplained.put(section, "partly");
            rules.broken().add(without(unexplained, remark));
          }
          return rules;
        });
  }

  static Step review(String... dataSets) {
    return Step.of(
        COORDINATOR,
        "ReviewSelfAssessment",
        values("criteria", List.of("c2_4", "c2_5"), "dataSets", List.of(dataSets), "remarks", TEXT),
        rules ->
            rules
                .required("criteria")
                .with("criteria", List.of())
                .with("criteria", List.of("c4_1"))
                .with("dataSets", List.of("weather"))
                .texts("remarks"));
  }

  static Step roadmap() {
    return roadmap("DraftRoadmap", values());
  }

  static Step settledRoadmap() {
    return roadmap("SettleRoadmap", values("reply", TEXT));
  }

  private static Step roadmap(String task, Map<String, Object> reply) {
    Map<String, Object> values =
        values(
            "draftOn", "2021-09-01",
            "hearingOn", "2022-06-28",
            "adoptionOn", "2022-10-25",
            "assessmentOn", "2022-05-01",
            "meetings", List.of(Map.of("body", TEXT, "date", "2022-06-01")),
            "fieldsOfWork", List.of("energy", "adaptation"));
    values.putAll(reply);
    return Step.of(
        MUNICIPALITY,
        task,
        values,
        rules -> {
          reply.keySet().forEach(key -> rules.required(key).texts(key));
          return rules
              .required("draftOn", "hearingOn", "adoptionOn", "fieldsOfWork")
              .dates("draftOn", "hearingOn", "adoptionOn", "assessmentOn")
              .with("hearingOn", "2021-09-01")
              .with("adoptionOn", "2022-06-28")
              .with("meetings", List.of(Map.of("body", "x")))
              .with("meetings", List.of(Map.of("date", "2022-06-01")))
              .with("meetings", List.of(Map.of("body", "x", "date", "1.6.2022")))
              .with("meetings", List.of(Map.of("body", Forms.LONG_LINE, "date", "2022-06-01")))
              .with("meetings", "x")
              .with("fieldsOfWork", List.of())
              .with("fieldsOfWork", List.of("sports"));
        });
  }

  static Step roadmapFine() {
    return answer(COORDINATOR, "AdviseRoadmap", "fine");
  }

  static Step roadmapRemarks() {
    return answer(COORDINATOR, "AdviseRoadmap", "remarks");
  }

  /**
   * @param localDateTime in the future
   */
  static Step arrange(String localDateTime) {
    return Step.of(
        COORDINATOR,
        "ArrangeSession",
        values("form", "meeting", "sessionAt", localDateTime, "place", TEXT, "participants", TEXT),
        rules ->
            rules
                .required("form", "sessionAt")
                .choices("form")
                .dates("sessionAt")
                .with("sessionAt", "2030-01-01")
                .with("sessionAt", "2020-09-16T08:00")
                .lines("place")
                .texts("participants"));
  }

  static Step arrangeInWriting() {
    return Step.of(
        COORDINATOR,
        "ArrangeSession",
        values("form", "written"),
        rules -> {
          // A meeting has a time.
          rules.broken().add(new Forms.Wrong(values("form", "phone"), "sessionAt"));
          return rules;
        });
  }

  static Step held() {
    return Step.of(
        COORDINATOR,
        "RecordSession",
        values(
            "held",
            true,
            "topics",
            TEXT,
            "criteria",
            List.of("c2_4"),
            "hours",
            2.5,
            "agreements",
            List.of(Map.of("what", TEXT, "owner", TEXT, "due", MARK))),
        rules ->
            rules
                .required("held", "topics")
                .flags("held")
                .texts("topics")
                .with("criteria", List.of("c4_1"))
                .with("hours", "many")
                .with("agreements", List.of(Map.of("what", "x", "owner", "x")))
                .with("agreements", List.of(Map.of("what", "x", "due", "x")))
                .with("agreements", List.of(Map.of("owner", "x", "due", "x"))));
  }

  static Step notHeld(boolean again) {
    return Step.of(
        COORDINATOR,
        "RecordSession",
        values("held", false, "reason", TEXT, "again", again),
        rules -> rules.required("reason", "again").texts("reason").flags("again"));
  }

  /** An outcome that has to be explained, unless it is the good one. */
  static Step answer(Role role, String task, String outcome) {
    boolean isExplained = !List.of("fine", "none", "accepted", "confirmed").contains(outcome);
    Map<String, Object> values = values("outcome", outcome);
    if (isExplained) {
      values.put("remarks", TEXT);
    }
    return Step.of(
        role,
        task,
        values,
        rules ->
            isExplained
                ? rules.required("remarks").texts("remarks")
                : rules.required("outcome").choices("outcome"));
  }

  /** From the invitation to the first meeting. */
  static Step[] onboarding() {
    return new Step[] {application(), admission("admitted"), lead(), kickoff()};
  }

  /** The shortest way through guidance: a session in writing, no data, a roadmap that is fine. */
  static Step[] guidance() {
    return new Step[] {
      selfAssessment(), review(), arrangeInWriting(), held(), roadmap(), roadmapFine()
    };
  }
}
