package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_WriteConsultationReport}. */
@Component
class WriteConsultationReportForm implements TaskForm {

  private final ConsultationReports reports;
  private final Treatments treatments;

  WriteConsultationReportForm(ConsultationReports reports, Treatments treatments) {
    this.reports = reports;
    this.treatments = treatments;
  }

  @Override
  public String key() {
    return PlanApprovalModel.WRITE_CONSULTATION_REPORT;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return treatments.shown(task.getExecution().getProcessBusinessKey());
  }

  @Override
  public void accept(Submission s) {
    reports.save(
        new ConsultationReport(
            null, CaseEntry.of(s), s.integer("responses"), s.text("changes"), s.text("reportUrl")));
    PlanApprovalModel.READING.set(s.task().getExecution(), PlanApprovalModel.SECOND);
  }
}
