package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.ProcessVariable;

/** The names of the process {@code notification}. */
final class NotificationModel {

  static final String KEY = "notification";
  static final String SEND_MAIL = "SendTask_SendMail";
  static final String MAIL_SENT = "EndEvent_MailSent";

  /** The row of the ledger that is to be sent. */
  static final ProcessVariable<String> MAIL_ID = ProcessVariable.of("mailId", String.class);

  /** User id of who is written to, for those who look at an incident. */
  static final ProcessVariable<String> RECIPIENT = ProcessVariable.of("recipient", String.class);

  /** The task that the mail is about, for the same reason. */
  static final ProcessVariable<String> TASK_ID = ProcessVariable.of("taskId", String.class);

  private NotificationModel() {}
}
