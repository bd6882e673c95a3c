package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * Who was nominated for which seat; the form's fields under their names.
 *
 * @param agreed {@code consensus}, or {@code vote} where those who nominate vote
 */
@RecordKind("members-nominated")
record Nominations(List<Nominee> members, String agreed, String remarks) {

  static final String VOTE = "vote";

  boolean isVotedOn() {
    return agreed.equals(VOTE);
  }

  /**
   * One of them.
   *
   * @param home code of a municipality or id of a party
   * @param seat as the agreement names it
   * @param part {@code member} or {@code substitute}
   * @param hasLevel {@code yes} where the nominee has the post that the seat asks for
   */
  record Nominee(
      String name,
      String title,
      String email,
      String home,
      String seat,
      String part,
      String hasLevel) {

    boolean isSubstitute() {
      return part.equals("substitute");
    }

    boolean isOfLevel() {
      return hasLevel.equals("yes");
    }
  }
}
