package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.network.messages.JointEventProposed;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ProposeJointEvent}. */
@Component
class ProposeJointEventForm implements TaskForm {

  private static final String KIND = "kind";
  private static final String EVENT = "event";

  private final Agreement agreement;

  ProposeJointEventForm(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(JointEventModel.PROPOSE_JOINT_EVENT)
        .readAs(JointEventWish.class)
        .unread(KIND);
  }

  @Override
  public Optional<CaseKey> concerns(Submission s) {
    return s.is(KIND, EVENT) ? Optional.of(CaseKey.ofJointWork(agreement.key())) : Optional.empty();
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of(KIND, EVENT);
  }

  @Override
  public void passOn(Submission s) {
    boolean isWanted = s.is(KIND, EVENT);
    JointEventModel.EVENT_WANTED.set(s.task().getExecution(), isWanted);
    if (isWanted) {
      JointEventProposed.TITLE.set(s.task().getExecution(), s.text("title"));
    }
  }
}
