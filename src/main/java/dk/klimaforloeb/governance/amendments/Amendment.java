package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.agreement.DivisionTable.Change;
import dk.klimaforloeb.agreement.DivisionTable.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What somebody proposes to change in the division of tasks; what is not known yet is null.
 *
 * @param proposedBy user id
 * @param wanted what was proposed
 * @param preview Danish, what it would have changed and changes
 * @param matter number of the matter that a steering group decides
 * @param meeting Danish, where it was decided
 * @param remarks as typed, of the steering group or of who ended it
 * @param collision Danish, what stands in its way
 * @param version of the decision that put it in force
 */
record Amendment(
    long number,
    String proposedBy,
    LocalDate proposedOn,
    Wanted wanted,
    Status status,
    String preview,
    Long matter,
    String meeting,
    LocalDate decidedOn,
    String remarks,
    String collision,
    Integer version) {

  /**
   * What is proposed.
   *
   * @param baseVersion the version of the table that it was made on
   * @param rows that it changes
   * @param movesOpenWork whether open tasks that nobody has taken are moved
   * @param reasons as typed
   */
  record Wanted(
      int baseVersion,
      List<Row> rows,
      LocalDate effectiveOn,
      boolean movesOpenWork,
      String reasons) {

    /** The rows as the table takes them. */
    List<Change> changes() {
      return rows.stream().map(Row::change).toList();
    }
  }

  /**
   * A changed row.
   *
   * @param was what it said when it was proposed; null where it was not there
   */
  record Row(Change change, Said was) {}

  /** How far it has come. */
  enum Status {
    PROPOSED,
    WITHDRAWN,
    APPROVED,
    REJECTED,
    IN_FORCE,
    DROPPED;

    /** As the database and texts have it. */
    String value() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Status of(String value) {
      return valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
