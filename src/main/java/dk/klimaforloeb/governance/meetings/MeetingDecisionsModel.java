package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.List;

/** Names in the process {@code meeting-decisions}. */
final class MeetingDecisionsModel {

  static final String KEY = "meeting-decisions";

  static final String REGISTER_DECISION = "register-decision";
  static final String WRITE_MINUTES = "write-minutes";

  /** Ids of the items that are to be decided. */
  static final ProcessVariable<List<String>> ITEM_NUMBERS =
      ProcessVariable.listOf("itemNumbers", String.class);

  /** The one of them that a branch deals with. */
  static final ProcessVariable<String> ITEM_NUMBER = ProcessVariable.of("itemNumber", String.class);

  private MeetingDecisionsModel() {}
}
