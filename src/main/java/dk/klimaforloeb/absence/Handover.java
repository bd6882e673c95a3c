package dk.klimaforloeb.absence;

/**
 * That a claimed task changed hands.
 *
 * @param from user id of who had it
 * @param to user id of who has it now, null where it went back to its group
 * @param by user id of who did it, null where the program did
 * @param reason as it was typed, null where none was asked for
 */
record Handover(Kind kind, String from, String to, String by, String reason) {

  /** How it changed hands. */
  enum Kind {
    GIVEN_BACK("given-back"),
    HANDED_ON("handed-on"),
    TAKEN_OVER("taken-over"),
    /** The holder left the group, or is no user any more. */
    LEFT("left");

    private final String inTable;

    Kind(String inTable) {
      this.inTable = inTable;
    }

    String inTable() {
      return inTable;
    }
  }
}
