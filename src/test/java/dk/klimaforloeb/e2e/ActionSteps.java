package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.Role.COORDINATOR;
import static dk.klimaforloeb.e2e.Role.MUNICIPALITY;
import static dk.klimaforloeb.e2e.Role.SECRETARIAT;

import dk.klimaforloeb.Answers;
import java.util.List;
import java.util.Map;

/**
 * The steps beside a journey: what people start from Tasklist's menu, and what the program asks for
 * meanwhile, with the rules of their forms.
 */
final class ActionSteps {

  /** What a session is about is a variable, so it is not what people write. */
  private static final Object TOPIC = Answers.of("request-guidance", "topic").get("topic");

  private ActionSteps() {}

  /** A roadmap with other dates than before. */
  static Step[] roadmapChanged(String draftOn, String hearingOn, String adoptionOn) {
    return new Step[] {
      Step.start(MUNICIPALITY, "roadmap-change"),
      Step.of(
          MUNICIPALITY,
          "ChangeRoadmap",
          Forms.answer(
              "change-roadmap",
              "changed",
              "draftOn",
              draftOn,
              "hearingOn",
              hearingOn,
              "adoptionOn",
              adoptionOn),
          rules ->
              rules
                  .required("kind", "draftOn", "hearingOn", "adoptionOn", "fieldsOfWork", "reason")
                  .with("hearingOn", draftOn)
                  .with("adoptionOn", hearingOn))
    };
  }

  /** Somebody else leads, and other bodies treat the plan; their names become variables. */
  static Step[] contactsChanged(String... bodies) {
    return new Step[] {
      Step.start(MUNICIPALITY, "contact-change"),
      Step.of(
          MUNICIPALITY,
          "ChangeContacts",
          Forms.answer("change-contacts", "changed", "bodies", named(bodies)),
          rules -> rules.required("kind", "leadName", "leadEmail", "bodies", "reason"))
    };
  }

  /** What a municipality that skipped the onboarding is asked for. */
  static Step contactsRegistered() {
    return Step.of(
        MUNICIPALITY,
        "RegisterContact",
        Forms.answer("register-contact", "registered", "bodies", named("Fagudvalg", "Magistrat")),
        rules -> rules.required("leadName", "leadEmail", "bodies"));
  }

  private static List<Map<String, String>> named(String... bodies) {
    return List.of(bodies).stream().map(body -> Map.of("name", body)).toList();
  }

  /** A session that is still to be arranged. */
  static Step[] guidanceWanted() {
    return new Step[] {
      Step.start(MUNICIPALITY, "guidance-request"),
      Step.of(
          MUNICIPALITY,
          "RequestGuidance",
          Forms.answer("request-guidance", "topic", "topic", TOPIC),
          rules -> rules.required("kind", "topic"))
    };
  }

  /**
   * A session that the coordinator offers, arranged already.
   *
   * @param localDateTime in the future
   */
  static Step[] guidanceOffered(String localDateTime) {
    return new Step[] {
      Step.start(COORDINATOR, "guidance-request"),
      Step.of(
          COORDINATOR,
          "RequestGuidance",
          Forms.answer("request-guidance", "at-a-time", "topic", TOPIC, "sessionAt", localDateTime),
          rules -> rules.required("kind", "topic", "form").with("sessionAt", "2020-09-16T08:00"))
    };
  }

  /** An order out of turn. */
  static Step[] dataWanted(String dataSet) {
    return new Step[] {
      Step.start(MUNICIPALITY, "data-request"),
      Step.of(
          MUNICIPALITY,
          "RequestData",
          Forms.answer("request-data", "ordered", "dataSets", List.of(dataSet)),
          rules -> rules.required("kind").with("dataSets", List.of()))
    };
  }

  /**
   * A value that was handed in was wrong.
   *
   * @param label its field's
   * @param value the right one, as people type it
   * @param wrong what its field does not take
   */
  static Step[] corrected(String label, String value, String wrong) {
    return new Step[] {
      Step.start(MUNICIPALITY, "record-correction"),
      Step.of(
          MUNICIPALITY,
          "ChooseRecord",
          Forms.answer("choose-record", "chosen", "fact", new Choice("facts", label)),
          rules -> rules.required("kind", "fact").with("fact", "0:" + label)),
      Step.of(
          MUNICIPALITY,
          "CorrectRecord",
          Forms.answer("correct-record", "corrected", "newValue", value),
          rules -> rules.required("kind", "newValue", "reason").with("newValue", wrong))
    };
  }

  /**
   * The hearing that runs ends later.
   *
   * @param tooEarly a day that is not after its last
   */
  static Step[] hearingProlonged(String last, String tooEarly) {
    return new Step[] {
      Step.start(MUNICIPALITY, "hearing-extension"),
      Step.of(
          MUNICIPALITY,
          "ExtendHearing",
          Forms.answer("extend-hearing", "extended", "hearingEnd", last),
          rules -> rules.required("kind", "hearingEnd", "reason").with("hearingEnd", tooEarly))
    };
  }

  /** Somebody asks for access to documents, and gets it. */
  static Step[] accessGranted() {
    return new Step[] {
      Step.start(MUNICIPALITY, "access-request"),
      Step.of(MUNICIPALITY, "RegisterAccessRequest", "registered", "kind", "receivedOn", "subject"),
      Step.of(MUNICIPALITY, "AnswerAccessRequest", "granted", "outcome", "answeredOn")
    };
  }

  /**
   * The journey rests, and goes on by itself.
   *
   * @param until its last day of rest
   */
  static Step paused(String until) {
    return Step.start(
        SECRETARIAT,
        "journey-change",
        Forms.answer("choose-change", "pause", "pausedUntil", until));
  }

  /** The council that took office has other committees, or the same. */
  static Step bodiesConfirmed(String... bodies) {
    return Step.of(
        MUNICIPALITY,
        "ConfirmBodies",
        Map.of("bodies", named(bodies)),
        rules -> rules.required("bodies").with("bodies", List.of()));
  }

  /** A task is late: the coordinator cannot settle it, the secretariat puts it off. */
  static Step[] followedUp() {
    return new Step[] {
      Step.outcome(COORDINATOR, "FollowUpDeadline", "pass-on"),
      Step.outcome(SECRETARIAT, "ResolveDeadline", "new-date", "newDueOn")
    };
  }
}
