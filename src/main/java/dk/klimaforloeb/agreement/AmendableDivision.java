package dk.klimaforloeb.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The division of tasks as it may be changed while the program runs: by a decision that the parties
 * took, never by anything else.
 */
public interface AmendableDivision {

  /** What the program asks the division for, with what each is in Danish. */
  Map<String, String> taskTypes();

  /** What is wrong with a table, in Danish: the same as for one that lies beside the file. */
  List<String> problems(DivisionTable table);

  /** Whether the table that rules now comes from a decision, and not from the file. */
  boolean isAmended();

  /**
   * Lets a table rule from now on, in the caller's transaction.
   *
   * @param changes the rows in which it differs from the one before
   * @return the decision's new version
   */
  int putInForce(DivisionTable table, Collection<DivisionTable.Change> changes, Source source);

  /**
   * Who decided it.
   *
   * @param matter number of the matter that was decided
   * @param meeting Danish, where
   * @param effectiveOn from when it was to hold
   */
  record Source(long matter, String meeting, LocalDate decidedOn, LocalDate effectiveOn) {}
}
