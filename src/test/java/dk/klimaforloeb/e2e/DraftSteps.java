package dk.klimaforloeb.e2e;

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
    return Step.of(DATA_TEAM, "AssessDataOrder", "accepted", "outcome", "deliveryOn");
  }

  /**
   * @param outcome question or declined
   */
  static Step orderNotAccepted(String outcome) {
    return Step.outcome(DATA_TEAM, "AssessDataOrder", outcome);
  }

  static Step clarified() {
    return Step.of(MUNICIPALITY, "ClarifyDataOrder", "clarified", "answer");
  }

  static Step delivered() {
    return Step.of(
        DATA_TEAM,
        "DeliverData",
        "delivered",
        "source",
        "year",
        "version",
        "dataUrl",
        "qualityNotes");
  }

  static Step received() {
    return Step.outcome(MUNICIPALITY, "ReceiveData", "accepted");
  }

  static Step faulty() {
    return Step.outcome(MUNICIPALITY, "ReceiveData", "faulty");
  }

  static Step adviceWanted(String... topics) {
    return Step.of(
        MUNICIPALITY,
        "PrepareDraft",
        Forms.answer("prepare-draft", "advice", "adviceOn", List.of(topics)),
        rules -> rules.required("step", "adviceOn").with("adviceOn", List.of()));
  }

  static Step draftFinished() {
    return draft(Forms.answer("prepare-draft", "finished"));
  }

  static Step draftFinishedWithoutAccount() {
    return draft(Forms.answer("prepare-draft", "finished", "agricultureCovered", false));
  }

  static Step draftFinishedAllTheSame() {
    return draft(Forms.answer("prepare-draft", "finished-all-the-same"));
  }

  private static Step draft(Map<String, Object> values) {
    return Step.of(
        MUNICIPALITY,
        "PrepareDraft",
        values,
        rules ->
            rules
                .required("version", "draftUrl", "accountMethod", "agricultureCovered")
                .required("pathwayWithShortfall", "actionsHaveEffect", "targetsResourced")
                .with("proceedReason", Forms.LONG_TEXT));
  }

  static Step draftFine() {
    return Step.outcome(COORDINATOR, "AdviseDraft", "fine");
  }

  static Step draftAdvised() {
    return Step.outcome(COORDINATOR, "AdviseDraft", "remarks");
  }

  static Step noComment() {
    return Step.outcome(PARTNER, "CommentDraft", "none");
  }

  static Step commented() {
    return Step.outcome(PARTNER, "CommentDraft", "remarks");
  }

  static Step draftRevised(boolean again) {
    return Step.of(
        MUNICIPALITY,
        "ReviseDraft",
        Forms.answer("revise-draft", "revised", "again", again),
        rules -> rules.required("version", "draftUrl", "reply", "again"));
  }

  /** The shortest way to a draft. */
  static Step[] drafting() {
    return new Step[] {draftFinished(), draftFine(), noComment()};
  }
}
