package dk.klimaforloeb;

import java.util.List;
import java.util.Map;

/** What people submit while a plan is drafted. */
public final class DraftAnswers {

  private DraftAnswers() {}

  /** {@code PrepareDraft}: advice is wanted on these topics. */
  public static Map<String, Object> adviceOn(String... topics) {
    return Answers.of("prepare-draft", "advice", "adviceOn", List.of(topics));
  }

  /** {@code PrepareDraft}: the draft is finished and lacks nothing. */
  public static Map<String, Object> finished() {
    return Answers.of("prepare-draft", "finished");
  }

  /** {@code PrepareDraft}: finished, but these questions are answered no. */
  public static Map<String, Object> finishedWithout(String... questions) {
    Map<String, Object> values = finished();
    List.of(questions).forEach(question -> values.put(question, false));
    return values;
  }

  /** {@code AdviseDraft}: nothing to remark. */
  public static Map<String, Object> fine() {
    return Answers.of("advise-draft", "fine");
  }

  /** {@code CommentDraft}: nothing to remark. */
  public static Map<String, Object> none() {
    return Answers.of("comment-draft", "none");
  }

  /** {@code AdviseDraft} or {@code CommentDraft}: remarks. */
  public static Map<String, Object> remarks(String remarks) {
    return Answers.of("advise-draft", "remarks", "remarks", remarks);
  }

  /** {@code ReviseDraft}. */
  public static Map<String, Object> revised(String version, String reply, boolean again) {
    return Answers.of(
        "revise-draft",
        "revised",
        "version",
        version,
        "draftUrl",
        "https://kommune.example/udkast-" + version,
        "reply",
        reply,
        "again",
        again);
  }
}
