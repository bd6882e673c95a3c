package dk.klimaforloeb.notification;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notices each task that reaches a group, in the transaction that makes the task: either both the
 * task and the mails to be exist, or neither.
 */
@Component
class TaskArrivals {

  private final Recipients recipients;
  private final TaskMails mails;
  private final MailLedger ledger;
  private final NotificationProcess notification;

  TaskArrivals(
      Recipients recipients, TaskMails mails, MailLedger ledger, NotificationProcess notification) {
    this.recipients = recipients;
    this.mails = mails;
    this.ledger = ledger;
    this.notification = notification;
  }

  /** A task that has an assignee at once is one that this person asked for. */
  @EventListener(condition = "#task.eventName == 'create' && #task.assignee == null")
  void taskArrived(DelegateTask task) {
    for (Recipients.Recipient recipient : recipients.of(task)) {
      Mail mail = mails.mail(task, recipient);
      ledger.write(mail);
      if (mail.status() == Mail.Status.PENDING) {
        notification.taskReceived(mail);
      }
    }
  }
}
