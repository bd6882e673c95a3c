package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import java.util.Set;
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
  public String key() {
    return PlanApprovalModel.WRITE_CONSULTATION_REPORT;
  }

  @Override
  public Class<?> record() {
    return ConsultationReport.class;
  }

  @Override
  public Set<String> unread() {
    return Set.of("reportUrl");
  }

  @Override
  public Set<String> shown() {
    return Set.of("planShown", "treatmentShown");
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
