package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code working-group}. */
final class WorkingGroupModel {

  static final String KEY = "working-group";

  static final String PROPOSE_WORKING_GROUP = "propose-working-group";
  static final String DRAFT_MANDATE = "draft-mandate";
  static final String DELIVER_REPORT = "deliver-report";

  /** Whether it was not started by mistake. */
  static final ProcessVariable<Boolean> GROUP_WANTED =
      ProcessVariable.of("groupWanted", Boolean.class);

  /** Whether the mandate is to be decided on; else the group was dropped. */
  static final ProcessVariable<Boolean> MANDATE_READY =
      ProcessVariable.of("mandateReady", Boolean.class);

  /** Whether there is work left. */
  static final ProcessVariable<Boolean> GROUP_GOES_ON =
      ProcessVariable.of("groupGoesOn", Boolean.class);

  private WorkingGroupModel() {}
}
