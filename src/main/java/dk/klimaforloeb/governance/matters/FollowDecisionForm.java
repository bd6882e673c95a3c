package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_FollowDecision}. */
@Component
class FollowDecisionForm implements TaskForm {

  private final AnswerWords answers;

  FollowDecisionForm(AnswerWords answers) {
    this.answers = answers;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DecisionRequestModel.FOLLOW_DECISION)
        .unread("next")
        .shows(AnswerWords.SHOWN);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of(AnswerWords.SHOWN, answers.shown(task.getProcessInstanceId()));
  }
}
