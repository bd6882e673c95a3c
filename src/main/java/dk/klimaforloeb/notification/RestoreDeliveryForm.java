package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RestoreDelivery}: the mail server takes no mail from the program. */
@Component
class RestoreDeliveryForm implements TaskForm {

  private final MailFailureRows rows;
  private final Texts texts = new Texts("notification");

  RestoreDeliveryForm(MailFailureRows rows) {
    this.rows = rows;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(MailFailureModel.RESTORE_DELIVERY)
        .unread("outcome")
        .shows("condition", "reply", "mails");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    MailFailure failure = failure(task);
    return Map.of(
        "condition",
        texts.get("notification.cause." + failure.cause().replace(':', '.')),
        "reply",
        failure.reply(),
        "mails",
        texts.get("notification.mails", rows.countFailed(failure.id())));
  }

  @Override
  public void passOn(Submission submission) {
    boolean isGivenUp = submission.is("outcome", "give-up");
    rows.close(
        failure(submission.task()).id(),
        isGivenUp ? MailFailure.Outcome.GIVEN_UP : MailFailure.Outcome.SEND_AGAIN,
        submission.person());
    MailFailureModel.GIVEN_UP.set(submission.task().getExecution(), isGivenUp);
  }

  private MailFailure failure(DelegateTask task) {
    return rows.get(UUID.fromString(MailFailureModel.FAILURE_ID.get(task)));
  }
}
