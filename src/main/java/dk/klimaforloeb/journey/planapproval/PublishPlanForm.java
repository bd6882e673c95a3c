package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
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
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.PUBLISH_PLAN)
        .readAs(PlanPublication.class)
        .shows("planShown", "treatmentShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return politicalRecord.shown(CaseKey.of(task));
  }
}
