package dk.klimaforloeb.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Right answers to the forms, and for each of their rules an answer that breaks only that one. */
final class Forms {

  /** Stands in everything that people write, and nowhere else. */
  static final String MARK = "zebrafinch";

  static final String TEXT = "Written by a " + MARK;

  /** As long as the links of document libraries are. */
  static final String URL = "https://example.org/" + MARK + "/case".repeat(390);

  static final String LONG_LINE = "x".repeat(256);
  static final String LONG_LINK = "https://example.org/" + "x".repeat(2000);
  static final String LONG_TEXT = "x".repeat(4_001);

  private Forms() {}

  static Map<String, Object> application() {
    return values(
        "outcome",
        "sent",
        "councilDecisionOn",
        "2020-09-10",
        "commitmentLetterOn",
        "2020-09-15",
        "signatories",
        TEXT,
        "sentOn",
        "2020-09-17",
        "applicationUrl",
        URL,
        "contactName",
        TEXT,
        "contactEmail",
        MARK + "@example.org",
        "hasClimateAccount",
        true);
  }

  static Map<String, Object> notThisRound() {
    return values("outcome", "not-this-round", "remarks", TEXT);
  }

  static List<Wrong> wrongApplications() {
    List<Wrong> wrong = new ArrayList<>();
    Map<String, Object> right = application();
    right.keySet().forEach(key -> wrong.add(without(right, key)));
    wrong.add(with(right, "outcome", "perhaps"));
    wrong.add(with(right, "councilDecisionOn", "2020-02-30"));
    wrong.add(with(right, "commitmentLetterOn", "2020-09-09"));
    wrong.add(with(right, "commitmentLetterOn", "2035-01-01"));
    wrong.add(with(right, "sentOn", "17.9.2020"));
    wrong.add(with(right, "applicationUrl", "ftp://example.org"));
    wrong.add(with(right, "applicationUrl", LONG_LINK));
    wrong.add(with(right, "hasClimateAccount", null));
    wrong.add(with(right, "contactName", ""));
    wrong.add(with(right, "hasClimateAccount", "perhaps"));
    wrong.add(with(right, "signatories", LONG_LINE));
    wrong.add(with(right, "contactName", LONG_LINE));
    wrong.add(with(right, "contactEmail", LONG_LINE));
    wrong.add(with(right, "contactPhone", LONG_LINE));
    wrong.add(with(right, "caseNumber", LONG_LINE));
    wrong.add(with(right, "earlierClimateWork", LONG_TEXT));
    wrong.add(with(right, "unknownKey", "x"));
    wrong.add(without(notThisRound(), "remarks"));
    wrong.add(with(notThisRound(), "remarks", LONG_TEXT));
    return wrong;
  }

  static Map<String, Object> admission(String outcome) {
    return values("outcome", outcome, "decidedOn", "2020-09-15", "remarks", TEXT);
  }

  static List<Wrong> wrongAdmissions() {
    return List.of(
        without(admission("admitted"), "outcome"),
        without(admission("admitted"), "decidedOn"),
        with(admission("admitted"), "outcome", "perhaps"),
        with(admission("admitted"), "decidedOn", "2020-13-01"),
        with(admission("admitted"), "unknownKey", "x"),
        without(admission("more-wanted"), "remarks"),
        with(admission("more-wanted"), "remarks", ""),
        without(admission("not-admitted"), "remarks"),
        with(admission("not-admitted"), "remarks", LONG_TEXT));
  }

  static Map<String, Object> lead() {
    return values(
        "leadName",
        TEXT,
        "leadEmail",
        MARK + "@example.org",
        "politicalCommittee",
        TEXT,
        "bodies",
        List.of(Map.of("name", "Committee"), Map.of("name", "Finance")));
  }

  static List<Wrong> wrongLeads() {
    List<Wrong> wrong = new ArrayList<>();
    lead().keySet().forEach(key -> wrong.add(without(lead(), key)));
    List.of("leadName", "leadEmail", "leadPhone", "deputyName", "deputyEmail", "politicalCommittee")
        .forEach(key -> wrong.add(with(lead(), key, LONG_LINE)));
    wrong.add(with(lead(), "projectGroup", LONG_TEXT));
    wrong.add(with(lead(), "bodies", List.of()));
    wrong.add(with(lead(), "bodies", List.of(Map.of())));
    wrong.add(with(lead(), "bodies", List.of(Map.of("name", ""))));
    wrong.add(with(lead(), "bodies", List.of(Map.of("name", "x", "other", "y"))));
    wrong.add(with(lead(), "bodies", "Committee"));
    wrong.add(with(lead(), "unknownKey", "x"));
    return wrong;
  }

  static Map<String, Object> kickoff() {
    return values("heldOn", "2020-09-15", "form", "visit", "participants", TEXT);
  }

  static List<Wrong> wrongKickoffs() {
    List<Wrong> wrong = new ArrayList<>();
    kickoff().keySet().forEach(key -> wrong.add(without(kickoff(), key)));
    wrong.add(with(kickoff(), "heldOn", "yesterday"));
    wrong.add(with(kickoff(), "form", "dance"));
    wrong.add(with(kickoff(), "participants", LONG_TEXT));
    wrong.add(with(kickoff(), "notes", LONG_TEXT));
    wrong.add(with(kickoff(), "unknownKey", "x"));
    return wrong;
  }

  static Map<String, Object> withdrawal(String journey) {
    return values("kind", "withdrawal", "journey", journey, "reason", TEXT);
  }

  static List<Wrong> wrongChanges(String journey, String ended) {
    Map<String, Object> right = withdrawal(journey);
    return List.of(
        with(right, "journey", ended),
        without(right, "kind"),
        without(right, "journey"),
        without(right, "reason"),
        with(right, "kind", "perhaps"),
        with(right, "journey", "midtjylland-2020/0999/1"),
        with(right, "reason", LONG_TEXT),
        with(right, "unknownKey", "x"));
  }

  static Map<String, Object> closing() {
    return values("remarks", TEXT);
  }

  static List<Wrong> wrongClosings() {
    return List.of(
        without(closing(), "remarks"),
        with(closing(), "remarks", LONG_TEXT),
        with(closing(), "unknownKey", "x"));
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
