package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_FollowUpDeadline}. */
@Component
class FollowUpDeadlineForm implements TaskForm {

  private final WatchedTask watched;

  FollowUpDeadlineForm(WatchedTask watched) {
    this.watched = watched;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DeadlineFollowUpModel.FOLLOW_UP_DEADLINE)
        .unread("outcome", "newDueOn", "remarks")
        .shows("lateShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return watched.shown(task);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    watched.check(submission, refusals);
  }

  @Override
  public void passOn(Submission s) {
    watched.agreed(s);
    DeadlineFollowUpModel.FOLLOW_UP.set(s.task().getExecution(), s.text("outcome"));
  }
}
