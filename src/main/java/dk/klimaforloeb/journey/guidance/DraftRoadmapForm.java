package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import org.springframework.stereotype.Component;

/** "Udarbejd køreplan". */
@Component
class DraftRoadmapForm implements TaskForm {

  private final Roadmaps roadmaps;
  private final RoadmapFields fields;

  DraftRoadmapForm(Roadmaps roadmaps, RoadmapFields fields) {
    this.roadmaps = roadmaps;
    this.fields = fields;
  }

  @Override
  public String key() {
    return GuidanceModel.DRAFT_ROADMAP;
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
