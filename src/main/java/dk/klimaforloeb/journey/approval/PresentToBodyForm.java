package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import dk.klimaforloeb.journey.guidance.RoadmapDates;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PresentToBody}. */
@Component
class PresentToBodyForm implements TaskForm {

  private final BodyReadings readings;
  private final Treatments treatments;
  private final RoadmapDates roadmapDates;
  private final ApprovalTexts texts;

  PresentToBodyForm(
      BodyReadings readings,
      Treatments treatments,
      RoadmapDates roadmapDates,
      ApprovalTexts texts) {
    this.readings = readings;
    this.treatments = treatments;
    this.roadmapDates = roadmapDates;
    this.texts = texts;
  }

  @Override
  public String key() {
    return PlanApprovalModel.PRESENT_TO_BODY;
  }

  /** The day that the roadmap names is filled in, unless that meeting was held already. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    String body = PlanApprovalModel.BODY.get(task);
    String reading = PlanApprovalModel.READING.get(task);
    Map<String, Object> known = treatments.shown(journey);
    known.put("bodyShown", texts.shown("approval.reading." + reading, body));
    roadmapDates
        .meeting(journey, body, reading.equals(PlanApprovalModel.SECOND) ? 1 : 0)
        .filter(day -> !readings.existsByEntryJourneyAndBodyAndMeetingOn(journey, body, day))
        .ifPresent(day -> known.put("meetingOn", day.toString()));
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
