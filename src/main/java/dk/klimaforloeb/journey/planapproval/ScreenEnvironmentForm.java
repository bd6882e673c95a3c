package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ScreenEnvironment}. */
@Component
class ScreenEnvironmentForm implements TaskForm {

  private final PoliticalRecord politicalRecord;

  ScreenEnvironmentForm(PoliticalRecord politicalRecord) {
    this.politicalRecord = politicalRecord;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.SCREEN_ENVIRONMENT)
        .readAs(EnvironmentScreening.class)
        .unread("authoritiesHeardOn", "reasons", "scoping", "scopingHeardOn")
        .shows("planShown", "roadmapShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return politicalRecord.shown(CaseKey.of(task));
  }
}
