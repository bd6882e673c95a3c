package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a vote on the nominees went; the form's fields under their names.
 *
 * @param reason why somebody with fewer votes was elected; null where nobody was
 */
@RecordKind("members-voted")
record Vote(LocalDate votedOn, List<Result> results, String reason) {

  /**
   * The votes for one of them.
   *
   * @param elected {@code yes} or {@code no}
   */
  record Result(String candidate, Integer votes, String elected) {

    boolean isElected() {
      return elected.equals("yes");
    }
  }

  /** Names of those who were elected. */
  Set<String> elected() {
    return results.stream()
        .filter(Result::isElected)
        .map(Result::candidate)
        .collect(Collectors.toSet());
  }
}
