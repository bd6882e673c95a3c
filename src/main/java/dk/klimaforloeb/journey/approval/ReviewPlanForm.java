package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReviewPlan}. */
@Component
class ReviewPlanForm implements TaskForm {

  private final PlanReviews reviews;
  private final Assessments assessments;
  private final Capf capf;

  ReviewPlanForm(PlanReviews reviews, Assessments assessments, Capf capf) {
    this.reviews = reviews;
    this.assessments = assessments;
    this.capf = capf;
  }

  @Override
  public String key() {
    return PlanApprovalModel.REVIEW_PLAN;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return assessments.shownToReviewer(task.getExecution().getProcessBusinessKey());
  }

  @Override
  public void accept(Submission s) {
    List<PlanReviewSection> sections =
        capf.sections().stream()
            .map(Capf.Section::key)
            .map(
                key -> new PlanReviewSection(s.tenant(), key, s.text(key), s.text(key + "_remark")))
            .toList();
    reviews.save(new PlanReview(null, CaseEntry.of(s), s.text("letterUrl"), sections));
    boolean isFine =
        sections.stream().allMatch(section -> section.outcome().equals(PlanApprovalModel.APPROVED));
    PlanApprovalModel.ASSESSMENT.set(
        s.task().getExecution(), isFine ? PlanApprovalModel.APPROVED : Assessments.REVISE);
    PlanApprovalModel.REMARKS_BY.set(s.task().getExecution(), Assessments.CONCITO);
  }
}
