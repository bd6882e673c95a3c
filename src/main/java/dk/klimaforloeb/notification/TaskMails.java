package dk.klimaforloeb.notification;

import org.springframework.stereotype.Component;

/** Makes the mail about a new task, as the task is when it reaches its group. */
@Component
class TaskMails {

  private final MailBodies letters;

  TaskMails(MailBodies letters) {
    this.letters = letters;
  }

  Mail mail(Arrival task, Recipients.Recipient recipient) {
    return letters.mail(
        TaskAssigned.KIND,
        recipient,
        task.tenantId(),
        task.taskId(),
        task,
        content(task, recipient));
  }

  private TaskAssigned content(Arrival task, Recipients.Recipient recipient) {
    return new TaskAssigned(
        MailBodies.nameOf(task.taskName()),
        task.municipality(),
        task.phase(),
        letters.day(task.due()),
        recipient.group(),
        task.reason(),
        letters.linkTo(task.taskId()));
  }
}
