package dk.klimaforloeb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people submit while a plan is drafted. */
public final class DraftAnswers {

  private DraftAnswers() {}

  /** {@code PrepareDraft}: advice is wanted on these topics. */
  public static Map<String, Object> adviceOn(String... topics) {
    return Map.of("step", "advice", "adviceOn", List.of(topics));
  }

  /** {@code PrepareDraft}: the draft is finished and lacks nothing. */
  public static Map<String, Object> finished() {
    return Map.of(
        "step",
        "finished",
        "version",
        "1.0",
        "draftUrl",
        "https://kommune.example/udkast-1",
        "accountMethod",
        "gpc-basic",
        "agricultureCovered",
        true,
        "pathwayWithShortfall",
        true,
        "actionsHaveEffect",
        true,
        "targetsResourced",
        true);
  }

  /** {@code PrepareDraft}: finished, but these questions are answered no. */
  public static Map<String, Object> finishedWithout(String... questions) {
    Map<String, Object> values = new HashMap<>(finished());
    for (String question : questions) {
      values.put(question, false);
    }
    return values;
  }

  /** {@code AdviseDraft}: nothing to remark. */
  public static Map<String, Object> fine() {
    return Map.of("outcome", "fine");
  }

  /** {@code CommentDraft}: nothing to remark. */
  public static Map<String, Object> none() {
    return Map.of("outcome", "none");
  }

  /** {@code AdviseDraft} or {@code CommentDraft}: remarks. */
  public static Map<String, Object> remarks(String remarks) {
    return Map.of("outcome", "remarks", "remarks", remarks);
  }

  /** {@code ReviseDraft}. */
  public static Map<String, Object> revised(String version, String reply, boolean again) {
    return Map.of(
        "version", version,
        "draftUrl", "https://kommune.example/udkast-" + version,
        "reply", reply,
        "again", again);
  }
}
