package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AdviseRoadmap}. */
@Component
class AdviseRoadmapForm implements TaskForm {

  private final RoadmapAdvices advices;
  private final Roadmaps roadmaps;
  private final RoadmapFields fields;
  private final Allocations allocations;

  AdviseRoadmapForm(
      RoadmapAdvices advices, Roadmaps roadmaps, RoadmapFields fields, Allocations allocations) {
    this.advices = advices;
    this.roadmaps = roadmaps;
    this.fields = fields;
    this.allocations = allocations;
  }

  @Override
  public String key() {
    return GuidanceModel.ADVISE_ROADMAP;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    roadmaps
        .findFirstByEntryJourneyOrderByIdDesc(task.getExecution().getProcessBusinessKey())
        .ifPresent(roadmap -> known.put("roadmapShown", fields.shown(roadmap)));
    return known;
  }

  @Override
  public void accept(Submission s) {
    advices.save(new RoadmapAdvice(null, CaseEntry.of(s), s.text("outcome"), s.text("remarks")));
    GuidanceModel.ROADMAP_ADVICE.set(s.task().getExecution(), s.text("outcome"));
  }
}
