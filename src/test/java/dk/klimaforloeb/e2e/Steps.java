package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.Role.COORDINATOR;
import static dk.klimaforloeb.e2e.Role.MUNICIPALITY;
import static dk.klimaforloeb.e2e.Role.SECRETARIAT;

import dk.klimaforloeb.Answers;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The steps from the application to the roadmap, with the rules of their forms. */
final class Steps {

  /** The sections of CAPF. */
  static final List<String> SECTIONS =
      List.copyOf(Answers.of("complete-self-assessment", "met").keySet());

  private Steps() {}

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
    return Step.look(task, 1);
  }

  /** Nobody does it: it is not open, not yet or no longer. */
  static Step notOpen(String task) {
    return Step.look(task, 0);
  }

  /** Nobody does it: it is due on this day. */
  static Step due(String task, String day) {
    return Step.lookWhenDue(task, day);
  }

  /** Its rules are broken in a suite of its own. */
  private static Step onboarding(Role role, String task, Map<String, Object> values) {
    return Step.of(role, task, values, UnaryOperator.identity());
  }

  /** Everything is met but risks and their map. */
  static Step selfAssessment() {
    return Step.of(
        MUNICIPALITY,
        "CompleteSelfAssessment",
        Forms.answer("complete-self-assessment", "not-all"),
        rules -> sections(rules, "partly"));
  }

  /**
   * Each section has to be there, and explained where it is not as it should be.
   *
   * @param wanting an answer that asks for a remark
   */
  static Rules sections(Rules rules, String wanting) {
    for (String section : SECTIONS) {
      String remark = section + "_remark";
      rules.required(section).with(remark, Forms.LONG_TEXT).unexplained(section, wanting, remark);
    }
    return rules;
  }

  static Step review(String... dataSets) {
    return Step.of(
        COORDINATOR,
        "ReviewSelfAssessment",
        Forms.answer("review-self-assessment", "reviewed", "dataSets", List.of(dataSets)),
        rules -> rules.required("criteria").with("criteria", List.of()));
  }

  static Step roadmap() {
    return roadmap("DraftRoadmap", "drafted");
  }

  static Step settledRoadmap() {
    return roadmap("SettleRoadmap", "settled", "reply");
  }

  private static Step roadmap(String task, String answer, String... required) {
    return Step.of(
        MUNICIPALITY,
        task,
        Forms.answer(Answers.form(task), answer),
        rules ->
            rules
                .required(required)
                .required("draftOn", "hearingOn", "adoptionOn", "fieldsOfWork")
                .with("hearingOn", "2021-09-01")
                .with("adoptionOn", "2022-06-28")
                .with("fieldsOfWork", List.of()));
  }

  static Step roadmapFine() {
    return Step.outcome(COORDINATOR, "AdviseRoadmap", "fine");
  }

  static Step roadmapRemarks() {
    return Step.outcome(COORDINATOR, "AdviseRoadmap", "remarks");
  }

  /**
   * @param localDateTime in the future
   */
  static Step arrange(String localDateTime) {
    return Step.of(
        COORDINATOR,
        "ArrangeSession",
        Forms.answer("arrange-session", "at-a-time", "sessionAt", localDateTime),
        rules -> rules.required("form", "sessionAt").with("sessionAt", "2020-09-16T08:00"));
  }

  static Step arrangeInWriting() {
    return Step.of(
        COORDINATOR,
        "ArrangeSession",
        Forms.answer("arrange-session", "in-writing"),
        // A meeting has a time.
        rules -> rules.unexplained("form", "phone", "sessionAt"));
  }

  static Step held() {
    return Step.of(COORDINATOR, "RecordSession", "held", "held", "topics");
  }

  static Step notHeld(boolean again) {
    return Step.of(
        COORDINATOR,
        "RecordSession",
        Forms.answer("record-session", "not-held", "again", again),
        rules -> rules.required("reason", "again"));
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
