package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.network.messages.WorkingGroupProposed;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ProposeWorkingGroup}. */
@Component
class ProposeWorkingGroupForm implements TaskForm {

  private static final String KIND = "kind";
  private static final String GROUP = "group";
  private static final String TITLE = "title";

  private final Agreement agreement;

  ProposeWorkingGroupForm(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(WorkingGroupModel.PROPOSE_WORKING_GROUP)
        .readAs(GroupWish.class)
        .unread(KIND, TITLE);
  }

  @Override
  public Optional<CaseKey> concerns(Submission s) {
    return s.is(KIND, GROUP) ? Optional.of(CaseKey.ofJointWork(agreement.key())) : Optional.empty();
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of(KIND, GROUP);
  }

  @Override
  public void passOn(Submission s) {
    boolean isWanted = s.is(KIND, GROUP);
    WorkingGroupModel.GROUP_WANTED.set(s.task().getExecution(), isWanted);
    if (isWanted) {
      WorkingGroupProposed.TITLE.set(s.task().getExecution(), s.text(TITLE));
    }
  }
}
