package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.Capf;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReviewPlan}. */
@Component
class ReviewPlanForm implements TaskForm {

  private final Assessments assessments;
  private final Capf capf;

  ReviewPlanForm(Assessments assessments, Capf capf) {
    this.assessments = assessments;
    this.capf = capf;
  }

  /** They are read as the sections that are added. */
  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.REVIEW_PLAN)
        .readAs(PlanReview.class)
        .unread(capf.fields("allApproved"))
        .shows(
            Stream.of(
                    Stream.of("planShown", "revisionShown"),
                    capf.sections().stream().map(section -> Assessments.shownKey(section.key())),
                    capf.helps().stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet()));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return assessments.shownToReviewer(CaseKey.of(task));
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return Map.of(
        "sections",
        capf.sections().stream()
            .map(
                section ->
                    new PlanReview.Section(
                        section.key(), found(s, section), s.text(section.remarkKey())))
            .toList());
  }

  /** One answer for all counts for the sections that have none of their own. */
  private static String found(Submission s, Capf.Section section) {
    String own = s.text(section.key());
    return own == null ? PlanApprovalModel.APPROVED : own;
  }

  @Override
  public void passOn(Submission s) {
    boolean isFine =
        capf.sections().stream()
            .allMatch(section -> PlanApprovalModel.APPROVED.equals(found(s, section)));
    PlanApprovalModel.ASSESSMENT.set(
        s.task().getExecution(), isFine ? PlanApprovalModel.APPROVED : Assessments.REVISE);
    PlanApprovalModel.REMARKS_BY.set(s.task().getExecution(), Assessments.CONCITO);
  }
}
