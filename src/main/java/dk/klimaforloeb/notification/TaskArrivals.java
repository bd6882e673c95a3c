package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.TaskMoved;
import dk.klimaforloeb.engine.TaskReasons;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notices each task that reaches a group, in the transaction that makes or moves the task: either
 * both the task and the mails to be exist, or neither.
 */
@Component
class TaskArrivals {

  private final Recipients recipients;
  private final MailBodies bodies;
  private final MailLedger ledger;
  private final PostOffice post;
  private final TaskService taskService;
  private final RuntimeService runtimeService;
  private final TaskReasons reasons;

  TaskArrivals(
      Recipients recipients,
      MailBodies bodies,
      MailLedger ledger,
      PostOffice post,
      TaskService taskService,
      RuntimeService runtimeService,
      TaskReasons reasons) {
    this.recipients = recipients;
    this.bodies = bodies;
    this.ledger = ledger;
    this.post = post;
    this.taskService = taskService;
    this.runtimeService = runtimeService;
    this.reasons = reasons;
  }

  /** A task that has an assignee at once is one that this person asked for. */
  @EventListener(condition = "#task.eventName == 'create' && #task.assignee == null")
  void taskArrived(DelegateTask task) {
    Arrival arrival = Arrival.of(task, reasons);
    recipients
        .of(arrival.groups(), arrival.businessKey())
        .forEach(recipient -> tell(arrival, recipient));
  }

  /** Who was told of the task in another group is not told again. */
  @EventListener
  void taskMoved(TaskMoved moved) {
    Task task = taskService.createTaskQuery().taskId(moved.taskId()).singleResult();
    Arrival arrival = Arrival.of(task, taskService, runtimeService, reasons);
    recipients.of(arrival.groups(), arrival.businessKey()).stream()
        .filter(recipient -> !ledger.isTold(moved.taskId(), recipient.id()))
        .forEach(recipient -> tell(arrival, recipient));
  }

  private void tell(Arrival task, Recipients.Recipient recipient) {
    String name = MailBodies.nameOf(task.taskName());
    post.post(
        bodies.mail(
            recipient,
            task.tenantId(),
            task.businessKey(),
            task.taskId(),
            name,
            new TaskAssigned(
                name,
                task.municipality(),
                task.phase(),
                bodies.day(task.due()),
                recipient.group(),
                task.reason(),
                bodies.linkTo(task.taskId()),
                bodies.linkToCase(task.businessKey())),
            null));
  }
}
