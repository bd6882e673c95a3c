package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the mail about a new task, as the task is when it reaches its group. */
@Component
class TaskMails {

  private final Letters letters;
  private final Texts texts = new Texts("notification");

  TaskMails(Letters letters) {
    this.letters = letters;
  }

  Mail mail(Arrival task, Recipients.Recipient recipient) {
    TaskAssigned content = content(task, recipient);
    UUID id = UUID.randomUUID();
    Mail.Reason reason = recipient.address() == null ? Mail.Reason.NO_ADDRESS : null;
    return new Mail(
        id,
        task.tenantId(),
        task.businessKey(),
        task.taskId(),
        content.taskName(),
        TaskAssigned.KIND,
        recipient.id(),
        List.copyOf(recipient.groups()),
        recipient.address(),
        letters.subject(TaskAssigned.KIND, content),
        letters.stored(content),
        reason == null ? Mail.Status.PENDING : Mail.Status.NOT_TO_BE_SENT,
        reason,
        0,
        reason == null ? null : texts.get(reason.textKey()),
        null,
        letters.messageId(id),
        letters.now(),
        null,
        null,
        null);
  }

  private TaskAssigned content(Arrival task, Recipients.Recipient recipient) {
    return new TaskAssigned(
        Letters.nameOf(task.taskName()),
        task.municipality(),
        task.phase(),
        letters.day(task.due()),
        recipient.group(),
        task.reason(),
        letters.linkTo(task.taskId()));
  }
}
