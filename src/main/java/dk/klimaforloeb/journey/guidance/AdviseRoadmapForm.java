package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.RoadmapContent;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AdviseRoadmap}. */
@Component
class AdviseRoadmapForm implements TaskForm {

  private final RoadmapDates roadmaps;
  private final RoadmapContent content;
  private final Allocations allocations;

  AdviseRoadmapForm(RoadmapDates roadmaps, RoadmapContent content, Allocations allocations) {
    this.roadmaps = roadmaps;
    this.content = content;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(GuidanceModel.ADVISE_ROADMAP)
        .readAs(RoadmapAdvice.class)
        .unread("outcome")
        .shows(Allocations.shownWith("roadmapShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    roadmaps
        .latest(CaseKey.of(task))
        .ifPresent(roadmap -> known.put("roadmapShown", content.shown(roadmap)));
    return known;
  }

  @Override
  public void passOn(Submission s) {
    GuidanceModel.ROADMAP_ADVICE.set(s.task().getExecution(), s.text("outcome"));
  }
}
