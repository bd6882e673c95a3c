package dk.klimaforloeb.governance.messages;

import java.util.List;

/**
 * What a steering group is asked to decide.
 *
 * @param kind what sort of matter it is; the decision table {@code decision-competence} says which
 *     body decides it
 * @param title as it stands on the agenda, at most 255 characters, in Danish
 * @param text the case, at most 4,000 characters, in Danish
 * @param proposals each reads well after "at", in Danish
 * @param canWait whether it may wait for the next meeting; else it is decided in writing
 */
public record Sought(
    String kind, String title, String text, List<String> proposals, boolean canWait) {

  /** Copies the list. */
  public Sought {
    proposals = List.copyOf(proposals);
  }
}
