package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterAdoption}. */
@Component
class RegisterAdoptionForm implements TaskForm {

  private final CaseRecords records;
  private final PoliticalRecord politicalRecord;
  private final RoadmapDates roadmapDates;
  private final Clock clock;

  RegisterAdoptionForm(
      CaseRecords records,
      PoliticalRecord politicalRecord,
      RoadmapDates roadmapDates,
      Clock clock) {
    this.records = records;
    this.politicalRecord = politicalRecord;
    this.roadmapDates = roadmapDates;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.REGISTER_ADOPTION)
        .readAs(Adoption.class)
        .shows("planShown", "roadmapShown", "treatmentShown");
  }

  /** The roadmap's day is filled in, once it has come, when the council decides the first time. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = politicalRecord.shown(journey);
    if (records.last(journey, Adoption.class).isEmpty()) {
      roadmapDates
          .latest(journey)
          .map(Roadmap::adoptionOn)
          .filter(day -> !day.isAfter(LocalDate.now(clock)))
          .ifPresent(day -> known.put("decidedOn", day.toString()));
    }
    return known;
  }

  @Override
  public void passOn(Submission s) {
    boolean isTakenUpAgain =
        s.is("outcome", PlanApprovalModel.NOT_ADOPTED)
            && Boolean.TRUE.equals(s.flag("takenUpAgain"));
    PlanApprovalModel.ADOPTION.set(
        s.task().getExecution(), isTakenUpAgain ? PlanApprovalModel.SENT_BACK : s.text("outcome"));
    if (Boolean.TRUE.equals(s.flag("newHearing"))) {
      PlanApprovalModel.READING.set(s.task().getExecution(), PlanApprovalModel.FIRST);
    }
  }
}
