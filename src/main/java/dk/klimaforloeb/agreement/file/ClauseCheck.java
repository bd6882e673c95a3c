package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.Agreement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds clauses of which nobody can say what becomes of them: nothing carries them out and nothing
 * says why not, or both.
 */
final class ClauseCheck {

  private final Spot file;
  private final Problems doubts;
  private final Set<String> carried = new HashSet<>();

  /**
   * @param decisions content of the agreement's tables, found to be right
   */
  ClauseCheck(Spot file, Agreement agreement, Map<String, String> decisions, Problems doubts) {
    this.file = file;
    this.doubts = doubts;
    agreement.basis().values().forEach(basis -> carried.addAll(basis.clauses()));
    CitingRows.of(decisions).forEach(row -> carried.add(row.clause()));
  }

  void check() {
    List<Spot> clauses = file.at("clauses").items();
    for (Spot clause : clauses) {
      String id = clause.at("id").text().orElse("");
      boolean isFact = clause.at("fact").isThere();
      if (isFact == carried.contains(id)) {
        doubts.add(
            clause.place(),
            clause.path(),
            isFact ? "agreement.doubt.clause.both" : "agreement.doubt.clause.nothing",
            id);
      }
    }
  }
}
