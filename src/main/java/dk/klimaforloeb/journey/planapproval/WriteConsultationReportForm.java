package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_WriteConsultationReport}. */
@Component
class WriteConsultationReportForm implements TaskForm {

  private final PoliticalRecord politicalRecord;

  WriteConsultationReportForm(PoliticalRecord politicalRecord) {
    this.politicalRecord = politicalRecord;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.WRITE_CONSULTATION_REPORT)
        .readAs(ConsultationReport.class)
        .unread("reportUrl")
        .shows("planShown", "treatmentShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return politicalRecord.shown(CaseKey.of(task));
  }

  @Override
  public void passOn(Submission s) {
    PlanApprovalModel.READING.set(s.task().getExecution(), PlanApprovalModel.SECOND);
  }
}
