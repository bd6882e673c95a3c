package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ConfirmAssessment}. */
@Component
class ConfirmAssessmentForm implements TaskForm {

  private final CaseRecords records;
  private final Assessments assessments;

  ConfirmAssessmentForm(CaseRecords records, Assessments assessments) {
    this.records = records;
    this.assessments = assessments;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.CONFIRM_ASSESSMENT)
        .readAs(AssessmentConfirmation.class)
        .unread("outcome")
        .shows("planShown", "changesShown", "publicationShown", "revisionShown", "remarksShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = assessments.shownToConfirm(journey);
    // The version last handed in does not have what the council changed at its meeting.
    records
        .last(journey, PlanPublication.class)
        .ifPresent(publication -> known.put("publicationShown", Shown.link(publication.planUrl())));
    return known;
  }

  @Override
  public void passOn(Submission s) {
    PlanApprovalModel.ASSESSMENT.set(
        s.task().getExecution(),
        s.is("outcome", Assessments.CONFIRMED) ? PlanApprovalModel.APPROVED : Assessments.REVISE);
    PlanApprovalModel.REMARKS_BY.set(s.task().getExecution(), PlanApprovalModel.CONFIRMATION);
  }
}
