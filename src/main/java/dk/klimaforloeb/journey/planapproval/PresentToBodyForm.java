package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PresentToBody}. */
@Component
class PresentToBodyForm implements TaskForm {

  private final CaseRecords records;
  private final PoliticalRecord politicalRecord;
  private final RoadmapDates roadmapDates;
  private final ApprovalTexts texts;

  PresentToBodyForm(
      CaseRecords records,
      PoliticalRecord politicalRecord,
      RoadmapDates roadmapDates,
      ApprovalTexts texts) {
    this.records = records;
    this.politicalRecord = politicalRecord;
    this.roadmapDates = roadmapDates;
    this.texts = texts;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.PRESENT_TO_BODY)
        .readAs(CommitteeDecision.class)
        .shows("bodyShown", "planShown", "roadmapShown", "treatmentShown");
  }

  /** The day that the roadmap names is shown, unless that meeting was held already. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    String body = PlanApprovalModel.BODY.get(task);
    String reading = PlanApprovalModel.READING.get(task);
    Map<String, Object> known = politicalRecord.shown(journey);
    known.put("bodyShown", texts.shown("planapproval.reading." + reading, body));
    roadmapDates
        .meeting(journey, body, reading.equals(PlanApprovalModel.SECOND) ? 1 : 0)
        .filter(day -> !wasHeld(journey, body, day))
        .ifPresent(day -> politicalRecord.showMeeting(known, "meetingOn", day));
    return known;
  }

  private boolean wasHeld(CaseKey journey, String body, LocalDate day) {
    return records.all(journey, CommitteeDecision.class).stream()
        .map(Recorded::what)
        .anyMatch(decision -> decision.body().equals(body) && decision.meetingOn().equals(day));
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return Map.of(
        "reading",
        PlanApprovalModel.READING.get(s.task()),
        "body",
        PlanApprovalModel.BODY.get(s.task()));
  }

  @Override
  public void passOn(Submission s) {
    PlanApprovalModel.BODY_OUTCOME.set(s.task().getExecution(), s.text("outcome"));
  }
}
