package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.ProcessVariable;

/** The names of the process {@code mail-failure}. */
final class MailFailureModel {

  static final String KEY = "mail-failure";
  static final String CORRECT_ADDRESS = "correct-address";
  static final String RESTORE_DELIVERY = "restore-delivery";
  static final String MENDED = "MailFailureMended";

  /** The row of the failure. */
  static final ProcessVariable<String> FAILURE_ID = ProcessVariable.of("failureId", String.class);

  /** Whether a person's address is at fault, and not the server. */
  static final ProcessVariable<Boolean> ADDRESS_AT_FAULT =
      ProcessVariable.of("addressAtFault", Boolean.class);

  /** Whether the mails are not to be sent any more. */
  static final ProcessVariable<Boolean> GIVEN_UP = ProcessVariable.of("givenUp", Boolean.class);

  private MailFailureModel() {}
}
