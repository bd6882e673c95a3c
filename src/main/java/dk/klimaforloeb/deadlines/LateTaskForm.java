package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the forms about a late task have in common. */
abstract class LateTaskForm implements TaskForm {

  private final String key;
  private final WatchedTask watched;

  LateTaskForm(String key, WatchedTask watched) {
    this.key = key;
    this.watched = watched;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(key).unread("outcome", "newDueOn", "remarks").shows("lateShown");
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
