package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_FollowUpDeadline}. */
@Component
class FollowUpDeadlineForm extends LateTaskForm {

  FollowUpDeadlineForm(WatchedTask watched) {
    super(
        FormContract.of(DeadlineFollowUpModel.FOLLOW_UP_DEADLINE)
            .readAs(FollowUpNote.class)
            .unread("outcome", "newDueOn"),
        watched);
  }

  @Override
  public void passOn(Submission s) {
    super.passOn(s);
    DeadlineFollowUpModel.FOLLOW_UP.set(s.task().getExecution(), s.text("outcome"));
  }
}
