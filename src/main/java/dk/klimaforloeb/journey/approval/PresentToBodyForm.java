package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** "Forelæg for". */
@Component
class PresentToBodyForm implements TaskForm {

  private final BodyReadings readings;
  private final Treatments treatments;
  private final ApprovalTexts texts;

  PresentToBodyForm(BodyReadings readings, Treatments treatments, ApprovalTexts texts) {
    this.readings = readings;
    this.treatments = treatments;
    this.texts = texts;
  }

  @Override
  public String key() {
    return PlanApprovalModel.PRESENT_TO_BODY;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = treatments.shown(task.getExecution().getProcessBusinessKey());
    known.put(
        "bodyShown",
        texts.get(
            "approval.reading." + PlanApprovalModel.READING.get(task),
            PlanApprovalModel.BODY.get(task)));
    return known;
  }

  @Override
  public void accept(Submission s) {
    readings.save(
        new BodyReading(
            null,
            CaseEntry.of(s),
            PlanApprovalModel.READING.get(s.task()),
            PlanApprovalModel.BODY.get(s.task()),
            s.date("meetingOn"),
            s.text("outcome"),
            s.text("remarks")));
    PlanApprovalModel.BODY_OUTCOME.set(s.task().getExecution(), s.text("outcome"));
  }
}
