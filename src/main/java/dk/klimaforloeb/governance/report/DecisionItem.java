package dk.klimaforloeb.governance.report;

import java.util.List;

/**
 * A matter as the report prints it, in Danish and ready to print.
 *
 * @param title as on the agenda
 * @param text the case; may be empty
 * @param proposals each reads well after "at"
 * @param outcome what became of it, for a matter of last time; null for one that is to be decided
 */
public record DecisionItem(String title, String text, List<String> proposals, String outcome) {

  /** Copies the list. */
  public DecisionItem {
    proposals = proposals == null ? List.of() : List.copyOf(proposals);
  }
}
