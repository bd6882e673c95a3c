package dk.klimaforloeb.e2e;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.engine.forms.FormFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The right answers, with a mark in all that people write, and what breaks the first forms. */
final class Forms {

  /** Stands in everything that people write, and nowhere else. */
  static final String MARK = "zebrafinch";

  static final String TEXT = "Written by a " + MARK;

  /** As long as the links of document libraries are. */
  static final String URL = "https://example.org/" + MARK + "/case".repeat(390);

  static final String LONG_TEXT = "x".repeat(4_001);

  private Forms() {}

  /**
   * @param more keys and values in turn, as they are handed in
   */
  static Map<String, Object> answer(String form, String answer, Object... more) {
    Map<String, Object> values =
        FormFields.rewritten(form, Answers.of(form, answer), TEXT, URL, MARK + "@example.org");
    values.putAll(values(more));
    return values;
  }

  static Map<String, Object> application() {
    return answer("register-application", "sent");
  }

  static Map<String, Object> notThisRound() {
    return answer("register-application", "not-this-round");
  }

  static List<Wrong> wrongApplications() {
    List<Wrong> wrong = new ArrayList<>();
    wrong.addAll(
        new Rules("register-application", application())
            .required("outcome", "councilDecisionOn", "commitmentLetterOn", "signatories", "sentOn")
            .required("applicationUrl", "contactName", "contactEmail", "hasClimateAccount")
            .with("commitmentLetterOn", "2020-08-25")
            .with("commitmentLetterOn", "2035-01-01")
            .with("hasClimateAccount", null)
            .broken());
    wrong.addAll(new Rules("register-application", notThisRound()).required("remarks").broken());
    return wrong;
  }

  static Map<String, Object> admission(String outcome) {
    return answer("register-admission", outcome);
  }

  static List<Wrong> wrongAdmissions() {
    List<Wrong> wrong = new ArrayList<>();
    wrong.addAll(
        new Rules("register-admission", admission("admitted"))
            .required("outcome", "decidedOn")
            .broken());
    for (String outcome : List.of("more-wanted", "not-admitted")) {
      wrong.addAll(
          new Rules("register-admission", admission(outcome)).required("remarks").broken());
    }
    return wrong;
  }

  /** The names of the bodies become variables, so they are not what people write. */
  static Map<String, Object> lead() {
    return answer("appoint-lead", "appointed", "bodies", Answers.lead().get("bodies"));
  }

  static List<Wrong> wrongLeads() {
    return new Rules("appoint-lead", lead())
        .required("leadName", "leadEmail", "bodies")
        .with("bodies", List.of())
        .with("bodies", List.of(Map.of("name", "")))
        .broken();
  }

  static Map<String, Object> kickoff() {
    return answer("hold-kickoff", "held");
  }

  static List<Wrong> wrongKickoffs() {
    return new Rules("hold-kickoff", kickoff()).required("heldOn", "form", "participants").broken();
  }

  static Map<String, Object> withdrawal(String journey) {
    return answer("choose-change", "withdrawal", "journey", journey);
  }

  static List<Wrong> wrongChanges(String journey, String ended) {
    return new Rules("choose-change", withdrawal(journey))
        .required("kind", "journey", "reason")
        .with("journey", ended)
        .with("journey", "midtjylland-2020/0999/1")
        .broken();
  }

  static Map<String, Object> closing() {
    return answer("close-programme", "closed");
  }

  static Map<String, Object> handedOver(List<Map<String, Object>> handovers) {
    Map<String, Object> closing = answer("close-programme", "handed-over");
    closing.put("handovers", handovers);
    return closing;
  }

  static List<Wrong> wrongClosings() {
    return new Rules("close-programme", closing()).required("remarks").broken();
  }

  static Map<String, Object> values(Object... keysAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return values;
  }

  static Wrong without(Map<String, Object> right, String key) {
    Map<String, Object> values = new LinkedHashMap<>(right);
    values.remove(key);
    return new Wrong(values, key);
  }

  static Wrong with(Map<String, Object> right, String key, Object value) {
    Map<String, Object> values = new LinkedHashMap<>(right);
    values.put(key, value);
    return new Wrong(values, key);
  }

  /**
   * @param field the key that the refusal must name
   */
  record Wrong(Map<String, Object> values, String field) {}
}
