package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_SubmitForAssessment}. */
@Component
class SubmitForAssessmentForm implements TaskForm {

  private final PlanVersions versions;
  private final RoadmapDates roadmapDates;
  private final ApprovalTexts texts;

  SubmitForAssessmentForm(PlanVersions versions, RoadmapDates roadmapDates, ApprovalTexts texts) {
    this.versions = versions;
    this.roadmapDates = roadmapDates;
    this.texts = texts;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.SUBMIT_FOR_ASSESSMENT)
        .readAs(PlanForAssessment.class)
        .shows("roadmapShown");
  }

  /** Mostly the newest version is the one to submit. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = new LinkedHashMap<>();
    roadmapDates
        .latest(journey)
        .map(Roadmap::assessmentOn)
        .ifPresent(
            day ->
                known.put(
                    "roadmapShown",
                    texts.shown("planapproval.roadmap.assessment", DanishDates.day(day))));
    versions
        .latest(journey)
        .ifPresent(
            plan -> {
              known.put("version", plan.version());
              known.put("planUrl", plan.planUrl());
            });
    return known;
  }
}
