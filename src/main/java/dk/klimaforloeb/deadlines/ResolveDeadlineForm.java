package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ResolveDeadline}. */
@Component
class ResolveDeadlineForm implements TaskForm {

  private final WatchedTask watched;

  ResolveDeadlineForm(WatchedTask watched) {
    this.watched = watched;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DeadlineFollowUpModel.RESOLVE_DEADLINE)
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
  }
}
