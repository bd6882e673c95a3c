package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.Date;

/** The names of the process {@code notification}. */
final class NotificationModel {

  static final String KEY = "notification";
  static final String SEND_MAIL = "SendTask_SendMail";
  static final String MAIL_SENT = "EndEvent_MailSent";
  static final String MAIL_FAILED = "EndEvent_MailFailed";
  static final String MAIL_NOT_SENT = "EndEvent_MailNotSent";

  static final String CATCHES_NOT_SENT = "BoundaryEvent_MailNotSent";

  /** Code of the error that says that the mail was not sent now. */
  static final String NOT_SENT = "mail-not-sent";

  /** Values of {@link #SENDING}; any other means that it is not sent at all. */
  static final String LATER = "later";

  static final String WHEN_MENDED = "when-mended";

  /** The row of the ledger that is to be sent. */
  static final ProcessVariable<String> MAIL_ID = ProcessVariable.of("mailId", String.class);

  /** User id of who is written to, for those who look at an incident. */
  static final ProcessVariable<String> RECIPIENT = ProcessVariable.of("recipient", String.class);

  /** The task that the mail is about, for the same reason. */
  static final ProcessVariable<String> TASK_ID = ProcessVariable.of("taskId", String.class);

  /** When a mail that was not sent now is sent. */
  static final ProcessVariable<String> SENDING = ProcessVariable.of("sending", String.class);

  /** The time of the next attempt. */
  static final ProcessVariable<Date> NEXT_ATTEMPT_AT =
      ProcessVariable.of("nextAttemptAt", Date.class);

  private NotificationModel() {}
}
