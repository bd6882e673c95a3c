package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import dk.klimaforloeb.journey.DanishDates;
import dk.klimaforloeb.journey.guidance.RoadmapDates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_SubmitForAssessment}. */
@Component
class SubmitForAssessmentForm implements TaskForm {

  private final PlanSubmissions submissions;
  private final PlanVersions versions;
  private final RoadmapDates roadmapDates;
  private final ApprovalTexts texts;

  SubmitForAssessmentForm(
      PlanSubmissions submissions,
      PlanVersions versions,
      RoadmapDates roadmapDates,
      ApprovalTexts texts) {
    this.submissions = submissions;
    this.versions = versions;
    this.roadmapDates = roadmapDates;
    this.texts = texts;
  }

  @Override
  public String key() {
    return PlanApprovalModel.SUBMIT_FOR_ASSESSMENT;
  }

  /** Mostly the newest version is the one to submit. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    Map<String, Object> known = new LinkedHashMap<>();
    roadmapDates
        .latest(journey)
        .flatMap(RoadmapDates.Dates::assessmentOn)
        .ifPresent(
            day ->
                known.put(
                    "roadmapShown",
                    texts.shown("approval.roadmap.assessment", DanishDates.day(day))));
    versions
        .latest(journey)
        .ifPresent(
            plan -> {
              known.put("version", plan.version());
              known.put("planUrl", plan.url());
            });
    return known;
  }

  @Override
  public void accept(Submission s) {
    submissions.save(
        new PlanSubmission(null, CaseEntry.of(s), s.text("version"), s.text("planUrl")));
  }
}
