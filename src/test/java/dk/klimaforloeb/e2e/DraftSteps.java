package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.Forms.TEXT;
import static dk.klimaforloeb.e2e.Forms.URL;
import static dk.klimaforloeb.e2e.Forms.values;
import static dk.klimaforloeb.e2e.Role.COORDINATOR;
import static dk.klimaforloeb.e2e.Role.DATA_TEAM;
import static dk.klimaforloeb.e2e.Role.MUNICIPALITY;
import static dk.klimaforloeb.e2e.Role.PARTNER;

import java.util.List;
import java.util.Map;

/**
 * The steps of an order of data, and from the first draft to the last, with the rules of their
 * forms.
 */
final class DraftSteps {

  private DraftSteps() {}

  static Step orderAccepted() {
    return Step.of(
        DATA_TEAM,
        "AssessDataOrder",
        values("outcome", "accepted", "deliveryOn", "2021-03-01"),
        rules -> rules.required("outcome", "deliveryOn").choices("outcome").dates("deliveryOn"));
  }

  /**
   * @param outcome question or declined
   */
  static Step orderNotAccepted(String outcome) {
    return Steps.answer(DATA_TEAM, "AssessDataOrder", outcome);
  }

  static Step clarified() {
    return Step.of(
        MUNICIPALITY,
        "ClarifyDataOrder",
        values("answer", TEXT),
        rules -> rules.required("answer").texts("answer"));
  }

  static Step delivered() {
    return Step.of(
        DATA_TEAM,
        "DeliverData",
        values(
            "source", TEXT,
            "year", 2019,
            "version", TEXT,
            "dataUrl", URL,
            "qualityNotes", TEXT),
        rules ->
            rules
                .required("source", "year", "version", "dataUrl", "qualityNotes")
                .lines("source", "version")
                .with("year", 1989)
                .with("year", 2051)
                .with("year", 2019.5)
                .urls("dataUrl")
                .texts("qualityNotes"));
  }

  static Step received() {
    return Steps.answer(MUNICIPALITY, "ReceiveData", "accepted");
  }

  static Step faulty() {
    return Steps.answer(MUNICIPALITY, "ReceiveData", "faulty");
  }

  static Step adviceWanted(String... topics) {
    return Step.of(
        MUNICIPALITY,
        "PrepareDraft",
        values("step", "advice", "adviceOn", List.of(topics)),
        rules ->
            rules
                .required("step", "adviceOn")
                .choices("step")
                .with("adviceOn", List.of())
                .with("adviceOn", List.of("weather")));
  }

  static Step draftFinished() {
    return draft(true, values());
  }

  static Step draftFinishedWithoutAccount() {
    return draft(false, values());
  }

  static Step draftFinishedAllTheSame() {
    return draft(false, values("proceedReason", TEXT));
  }

  private static Step draft(boolean whole, Map<String, Object> reason) {
    Map<String, Object> values =
        values(
            "step",
            "finished",
            "version",
            TEXT,
            "draftUrl",
            URL,
            "accountMethod",
            "gpc-basic",
            "agricultureCovered",
            whole,
            "pathwayWithShortfall",
            true,
            "actionsHaveEffect",
            true,
            "targetsResourced",
            true);
    values.putAll(reason);
    String[] questions = {
      "agricultureCovered", "pathwayWithShortfall", "actionsHaveEffect", "targetsResourced"
    };
    return Step.of(
        MUNICIPALITY,
        "PrepareDraft",
        values,
        rules ->
            rules
                .required("version", "draftUrl", "accountMethod")
                .required(questions)
                .choices("accountMethod")
                .flags(questions)
                .lines("version")
                .urls("draftUrl")
                .texts("proceedReason"));
  }

  static Step draftFine() {
    return Steps.answer(COORDINATOR, "AdviseDraft", "fine");
  }

  static Step draftAdvised() {
    return Steps.answer(COORDINATOR, "AdviseDraft", "remarks");
  }

  static Step noComment() {
    return Steps.answer(PARTNER, "CommentDraft", "none");
  }

  static Step commented() {
    Step step = Steps.answer(PARTNER, "CommentDraft", "remarks");
    step.values().put("letterUrl", URL);
    step.wrong().addAll(new Rules(step.values()).urls("letterUrl").broken());
    return step;
  }

  static Step draftRevised(boolean again) {
    return Step.of(
        MUNICIPALITY,
        "ReviseDraft",
        values("version", TEXT, "draftUrl", URL, "reply", TEXT, "again", again),
        rules ->
            rules
                .required("version", "draftUrl", "reply", "again")
                .lines("version")
                .urls("draftUrl")
                .texts("reply")
                .flags("again"));
  }

  /** The shortest way to a draft. */
  static Step[] drafting() {
    return new Step[] {draftFinished(), draftFine(), noComment()};
  }
}
