package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PublishPlan}. */
@Component
class PublishPlanForm implements TaskForm {

  private final PlanPublications publications;
  private final Treatments treatments;

  PublishPlanForm(PlanPublications publications, Treatments treatments) {
    this.publications = publications;
    this.treatments = treatments;
  }

  @Override
  public String key() {
    return PlanApprovalModel.PUBLISH_PLAN;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return treatments.shown(task.getExecution().getProcessBusinessKey());
  }

  @Override
  public void accept(Submission s) {
    publications.save(
        new PlanPublication(null, CaseEntry.of(s), s.text("planUrl"), s.date("publishedOn")));
  }
}
