package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_SettleRoadmap}. */
@Component
class SettleRoadmapForm implements TaskForm {

  private final Roadmaps roadmaps;
  private final RoadmapAdvices advices;
  private final RoadmapFields fields;

  SettleRoadmapForm(Roadmaps roadmaps, RoadmapAdvices advices, RoadmapFields fields) {
    this.roadmaps = roadmaps;
    this.advices = advices;
    this.fields = fields;
  }

  @Override
  public String key() {
    return GuidanceModel.SETTLE_ROADMAP;
  }

  /** The roadmap as it was drafted, and the remarks to it. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    String journey = task.getExecution().getProcessBusinessKey();
    roadmaps
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(roadmap -> known.putAll(fields.filledIn(roadmap)));
    advices
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(advice -> known.put("adviceShown", advice.remarks()));
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
