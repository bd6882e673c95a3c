package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PublishPlan}. */
@Component
class PublishPlanForm implements TaskForm {

  private final PoliticalRecord politicalRecord;

  PublishPlanForm(PoliticalRecord politicalRecord) {
    this.politicalRecord = politicalRecord;
  }

  @Override
  public String key() {
    return PlanApprovalModel.PUBLISH_PLAN;
  }

  @Override
  public Class<?> record() {
    return PlanPublication.class;
  }

  @Override
  public Set<String> shown() {
    return Set.of("planShown", "treatmentShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return politicalRecord.shown(CaseKey.of(task));
  }
}
