package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ConfirmAssessment}. */
@Component
class ConfirmAssessmentForm implements TaskForm {

  private final AssessmentConfirmations confirmations;
  private final Assessments assessments;
  private final PlanPublications publications;

  ConfirmAssessmentForm(
      AssessmentConfirmations confirmations,
      Assessments assessments,
      PlanPublications publications) {
    this.confirmations = confirmations;
    this.assessments = assessments;
    this.publications = publications;
  }

  @Override
  public String key() {
    return PlanApprovalModel.CONFIRM_ASSESSMENT;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    Map<String, Object> known = assessments.shownToConfirm(journey);
    // The version last handed in does not have what the council changed at its meeting.
    publications
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(publication -> known.put("publicationShown", Shown.link(publication.planUrl())));
    return known;
  }

  @Override
  public void accept(Submission s) {
    confirmations.save(
        new AssessmentConfirmation(null, CaseEntry.of(s), s.text("outcome"), s.text("remarks")));
    PlanApprovalModel.ASSESSMENT.set(
        s.task().getExecution(),
        s.is("outcome", Assessments.CONFIRMED) ? PlanApprovalModel.APPROVED : Assessments.REVISE);
    PlanApprovalModel.REMARKS_BY.set(s.task().getExecution(), PlanApprovalModel.CONFIRMATION);
  }
}
