package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterC40Approval}. */
@Component
class RegisterC40ApprovalForm implements TaskForm {

  private final Assessments assessments;

  RegisterC40ApprovalForm(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.REGISTER_C40_APPROVAL)
        .readAs(C40Approval.class)
        .unread("outcome")
        .shows("planShown", "reviewShown", "revisionShown", "remarksShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return assessments.shownToC40(CaseKey.of(task));
  }

  @Override
  public void passOn(Submission s) {
    PlanApprovalModel.ASSESSMENT.set(s.task().getExecution(), s.text("outcome"));
    PlanApprovalModel.REMARKS_BY.set(s.task().getExecution(), PlanApprovalModel.C40);
  }
}
