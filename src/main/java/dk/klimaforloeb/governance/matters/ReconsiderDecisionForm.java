package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReconsiderDecision}. */
@Component
class ReconsiderDecisionForm implements TaskForm {

  private final AnswerWords answers;

  ReconsiderDecisionForm(AnswerWords answers) {
    this.answers = answers;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DecisionRequestModel.RECONSIDER_DECISION)
        .unread("next", "remarks")
        .shows(AnswerWords.SHOWN);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of(AnswerWords.SHOWN, answers.shown(task.getProcessInstanceId()));
  }

  @Override
  public void passOn(Submission s) {
    DecisionRequestModel.ASK_AGAIN.set(s.task().getExecution(), s.is("next", "again"));
  }
}
