package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.onboarding.PlanBodies;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_DraftRoadmap}. */
@Component
class DraftRoadmapForm implements TaskForm {

  private final Roadmaps roadmaps;
  private final RoadmapFields fields;
  private final PlanBodies planBodies;
  private final ReviewRemarks reviewRemarks;
  private final Texts texts = new Texts("guidance");

  DraftRoadmapForm(
      Roadmaps roadmaps, RoadmapFields fields, PlanBodies planBodies, ReviewRemarks reviewRemarks) {
    this.roadmaps = roadmaps;
    this.fields = fields;
    this.planBodies = planBodies;
    this.reviewRemarks = reviewRemarks;
  }

  @Override
  public String key() {
    return GuidanceModel.DRAFT_ROADMAP;
  }

  /** Who treats the plan, as it was told before, and what the coordinator remarked. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    Map<String, Object> known = new LinkedHashMap<>();
    known.put(
        "bodiesShown",
        Shown.text(
            texts,
            "guidance.roadmap.bodies",
            Shown.enumerated(planBodies.of(journey).stream().map(Shown::typed).toList()),
            texts.get("guidance.roadmap.council")));
    known.put("reviewShown", reviewRemarks.latest(journey));
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    fields.check(submission, refusals);
  }

  @Override
  public void accept(Submission s) {
    roadmaps.save(fields.roadmap(s));
  }
}
