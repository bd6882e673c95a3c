package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.messages.DecisionSought;
import dk.klimaforloeb.governance.messages.Sought;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RaiseMatter}. */
@Component
class RaiseMatterForm implements TaskForm {

  private static final String RAISE = "raise";

  private final Matters matters;

  RaiseMatterForm(Matters matters) {
    this.matters = matters;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(SteeringDecisionModel.RAISE_MATTER)
        .unread("kind", "matterKind", "title", "question", Proposals.FIELD, "canWait");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of("kind", RAISE);
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    if (s.is("kind", RAISE)) {
      Proposals.check(s, refusals);
    }
  }

  @Override
  public void passOn(Submission s) {
    DelegateExecution execution = s.task().getExecution();
    boolean isRaised = s.is("kind", RAISE);
    SteeringDecisionModel.MATTER_RAISED.set(execution, isRaised);
    if (isRaised) {
      long matter =
          matters.add(
              CaseTenants.PROGRAMME,
              null,
              null,
              s.task().getProcessInstanceId(),
              new Sought(
                  s.text("matterKind"),
                  s.text("title"),
                  s.text("question"),
                  Proposals.of(s),
                  s.flag("canWait")));
      DecisionSought.MATTER.set(execution, matter);
      DecisionSought.MATTER_KIND.set(execution, s.text("matterKind"));
    }
  }
}
