package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.agreement.CouncilWords;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.PlanBodies;
import dk.klimaforloeb.journey.queries.ReviewRemarks;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapContent;
import dk.klimaforloeb.journey.queries.RoundFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_DraftRoadmap}. */
@Component
class DraftRoadmapForm implements TaskForm {

  private final RoadmapContent content;
  private final PlanBodies planBodies;
  private final ReviewRemarks reviewRemarks;
  private final RoundFacts round;
  private final CouncilWords council;
  private final Texts texts = new Texts("guidance");

  DraftRoadmapForm(
      RoadmapContent content,
      PlanBodies planBodies,
      ReviewRemarks reviewRemarks,
      RoundFacts round,
      CouncilWords council) {
    this.council = council;
    this.content = content;
    this.planBodies = planBodies;
    this.reviewRemarks = reviewRemarks;
    this.round = round;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(GuidanceModel.DRAFT_ROADMAP)
        .readAs(Roadmap.class)
        .shows("bodiesShown", "reviewShown", "roundShown");
  }

  /** Who treats the plan, as it was told before, and what the coordinator remarked. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = new LinkedHashMap<>(content.offered());
    known.put(
        "bodiesShown",
        Shown.text(
            texts,
            "guidance.roadmap.bodies",
            Shown.enumerated(planBodies.of(journey).stream().map(Shown::typed).toList()),
            council.of(journey.municipalityCode().orElseThrow())));
    known.put("roundShown", round.plannedEnd(journey));
    known.put("reviewShown", reviewRemarks.latest(journey));
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    content.check(submission, refusals);
  }
}
