package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RevisePlan}. */
@Component
class RevisePlanForm implements TaskForm {

  private final Assessments assessments;

  RevisePlanForm(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.REVISE_PLAN)
        .readAs(PlanRevision.class)
        .shows("remarksShown", "planShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return assessments.shownToMunicipality(
        CaseKey.of(task), PlanApprovalModel.REMARKS_BY.get(task));
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return Map.of("remarksBy", PlanApprovalModel.REMARKS_BY.get(s.task()));
  }
}
