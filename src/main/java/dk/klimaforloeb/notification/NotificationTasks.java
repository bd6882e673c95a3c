package dk.klimaforloeb.notification;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the process {@code notification} has done by the program. */
@Component
public class NotificationTasks {

  private final Postman postman;

  NotificationTasks(Postman postman) {
    this.postman = postman;
  }

  /** Sends the mail that the instance is about. */
  public void send(DelegateExecution execution) {
    postman.deliver(UUID.fromString(NotificationModel.MAIL_ID.get(execution)));
  }
}
