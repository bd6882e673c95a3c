package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterAdoption}. */
@Component
class RegisterAdoptionForm implements TaskForm {

  private final CaseRecords records;
  private final PoliticalRecord politicalRecord;
  private final RoadmapDates roadmapDates;

  RegisterAdoptionForm(
      CaseRecords records, PoliticalRecord politicalRecord, RoadmapDates roadmapDates) {
    this.records = records;
    this.politicalRecord = politicalRecord;
    this.roadmapDates = roadmapDates;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.REGISTER_ADOPTION)
        .readAs(Adoption.class)
        .shows("planShown", "roadmapShown", "treatmentShown");
  }

  /** The roadmap's day is filled in when the council decides the first time. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = politicalRecord.shown(journey);
    if (records.last(journey, Adoption.class).isEmpty()) {
      roadmapDates
          .latest(journey)
          .map(Roadmap::adoptionOn)
          .ifPresent(day -> known.put("decidedOn", day.toString()));
    }
    return known;
  }

  @Override
  public void passOn(Submission s) {
    PlanApprovalModel.ADOPTION.set(s.task().getExecution(), s.text("outcome"));
  }
}
