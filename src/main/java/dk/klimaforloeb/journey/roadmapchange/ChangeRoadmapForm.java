package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChangeRoadmap}. */
@Component
class ChangeRoadmapForm implements TaskForm {

  private final RoadmapWish wish;

  ChangeRoadmapForm(RoadmapWish wish) {
    this.wish = wish;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(RoadmapChangeModel.CHANGE_ROADMAP)
        .readAs(RoadmapChange.class)
        .unread("kind");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return wish.prefill(task);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    wish.check(submission, refusals);
  }

  @Override
  public void passOn(Submission s) {
    wish.passOn(s);
  }
}
