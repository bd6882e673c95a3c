package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterC40Approval}. */
@Component
class RegisterC40ApprovalForm implements TaskForm {

  private final C40Approvals approvals;
  private final PlanChanges changes;
  private final Assessments assessments;

  RegisterC40ApprovalForm(C40Approvals approvals, PlanChanges changes, Assessments assessments) {
    this.approvals = approvals;
    this.changes = changes;
    this.assessments = assessments;
  }

  @Override
  public String key() {
    return PlanApprovalModel.REGISTER_C40_APPROVAL;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return assessments.shownToC40(task.getExecution().getProcessBusinessKey());
  }

  @Override
  public void accept(Submission s) {
    approvals.save(
        new C40Approval(
            null,
            CaseEntry.of(s),
            s.text("outcome"),
            s.date("decidedOn"),
            s.text("remarks"),
            changes.all(s.businessKey()).size()));
    PlanApprovalModel.ASSESSMENT.set(s.task().getExecution(), s.text("outcome"));
    PlanApprovalModel.REMARKS_BY.set(s.task().getExecution(), PlanApprovalModel.C40);
  }
}
