package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RevisePlan}. */
@Component
class RevisePlanForm implements TaskForm {

  private final PlanRevisions revisions;
  private final Assessments assessments;

  RevisePlanForm(PlanRevisions revisions, Assessments assessments) {
    this.revisions = revisions;
    this.assessments = assessments;
  }

  @Override
  public String key() {
    return PlanApprovalModel.REVISE_PLAN;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return assessments.shownToMunicipality(
        task.getExecution().getProcessBusinessKey(), PlanApprovalModel.REMARKS_BY.get(task));
  }

  @Override
  public void accept(Submission s) {
    revisions.save(
        new PlanRevision(
            null,
            CaseEntry.of(s),
            PlanApprovalModel.REMARKS_BY.get(s.task()),
            s.text("version"),
            s.text("planUrl"),
            s.text("changes")));
  }
}
