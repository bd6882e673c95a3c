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
  private final Screenings screenings;

  PublishPlanForm(PoliticalRecord politicalRecord, Screenings screenings) {
    this.politicalRecord = politicalRecord;
    this.screenings = screenings;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.PUBLISH_PLAN)
        .readAs(PlanPublication.class)
        .unread("statementUrl")
        .shows("planShown", "treatmentShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = politicalRecord.shown(journey);
    known.put("hasReport", screenings.demandReport(journey));
    return known;
  }
}
