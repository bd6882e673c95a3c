package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code notification} has done by the program. */
@Component
public class NotificationTasks {

  private final Postman postman;
  private final MailFailures failures;
  private final NotificationProcess process;

  NotificationTasks(Postman postman, MailFailures failures, NotificationProcess process) {
    this.postman = postman;
    this.failures = failures;
    this.process = process;
  }

  @Bean
  static DefinitionRights notificationRights() {
    return DefinitionRights.process(NotificationModel.KEY)
        .readBy(Roles.WITH_CASES)
        .workedOnBy(Roles.CASEWORKERS)
        .runsOutsideCases();
  }

  /** Sends the mail that the instance is about; an error of the model says that it was not sent. */
  public void send(DelegateExecution execution) {
    Delivery delivery = postman.deliver(mail(execution));
    if (!knowsNotSent(execution)) {
      goOnInTheNewestVersion(execution, delivery);
      return;
    }
    switch (delivery.outcome()) {
      case SENT -> {
        // The next one is the end.
      }
      case LATER -> {
        NotificationModel.NEXT_ATTEMPT_AT.set(execution, Date.from(delivery.next()));
        notSent(execution, NotificationModel.LATER);
      }
      case FAILED -> notSent(execution, NotificationModel.WHEN_MENDED);
      case NOT_NOW -> notSent(execution, "not-now");
    }
  }

  /**
   * Whether the model catches the error; an instance from before mails were tried for two days runs
   * in its own version, where it would end the instance and with it the mail.
   */
  private static boolean knowsNotSent(DelegateExecution execution) {
    return execution.getBpmnModelInstance().getModelElementById(NotificationModel.CATCHES_NOT_SENT)
        != null;
  }

  private void goOnInTheNewestVersion(DelegateExecution execution, Delivery delivery) {
    if (delivery.outcome() == Delivery.Outcome.LATER) {
      process.mailToSendAgain(postman.mail(mail(execution)));
    } else if (delivery.outcome() == Delivery.Outcome.FAILED) {
      failures.report(mail(execution));
    }
  }

  /** Sees to it that somebody has a task about what is wrong. */
  public void reportFailure(DelegateExecution execution) {
    failures.report(mail(execution));
  }

  private static UUID mail(DelegateExecution execution) {
    return UUID.fromString(NotificationModel.MAIL_ID.get(execution));
  }

  private static void notSent(DelegateExecution execution, String sending) {
    NotificationModel.SENDING.set(execution, sending);
    throw new BpmnError(NotificationModel.NOT_SENT);
  }
}
