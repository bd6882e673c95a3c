package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the forms about a late task have in common. */
abstract class LateTaskForm implements TaskForm {

  private final FormContract contract;
  private final WatchedTask watched;

  /**
   * @param contract with what the form alone has
   */
  LateTaskForm(FormContract contract, WatchedTask watched) {
    this.contract = contract.shows("lateShown");
    this.watched = watched;
  }

  @Override
  public FormContract contract() {
    return contract;
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
