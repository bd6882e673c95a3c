package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** "Indsend til vurdering". */
@Component
class SubmitForAssessmentForm implements TaskForm {

  private final PlanSubmissions submissions;
  private final PlanVersions versions;

  SubmitForAssessmentForm(PlanSubmissions submissions, PlanVersions versions) {
    this.submissions = submissions;
    this.versions = versions;
  }

  @Override
  public String key() {
    return PlanApprovalModel.SUBMIT_FOR_ASSESSMENT;
  }

  /** Mostly the newest version is the one to submit. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    return versions
        .latest(task.getExecution().getProcessBusinessKey())
        .map(plan -> Map.<String, Object>of("version", plan.version(), "planUrl", plan.url()))
        .orElse(Map.of());
  }

  @Override
  public void accept(Submission s) {
    submissions.save(
        new PlanSubmission(null, CaseEntry.of(s), s.text("version"), s.text("planUrl")));
  }
}
