package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import dk.klimaforloeb.journey.guidance.RoadmapDates;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterAdoption}. */
@Component
class RegisterAdoptionForm implements TaskForm {

  private final Adoptions adoptions;
  private final Treatments treatments;
  private final RoadmapDates roadmapDates;

  RegisterAdoptionForm(Adoptions adoptions, Treatments treatments, RoadmapDates roadmapDates) {
    this.adoptions = adoptions;
    this.treatments = treatments;
    this.roadmapDates = roadmapDates;
  }

  @Override
  public String key() {
    return PlanApprovalModel.REGISTER_ADOPTION;
  }

  /** The roadmap's day is filled in when the council decides the first time. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    Map<String, Object> known = treatments.shown(journey);
    if (adoptions.findFirstByEntryJourneyOrderByIdDesc(journey).isEmpty()) {
      roadmapDates
          .latest(journey)
          .map(RoadmapDates.Dates::adoptionOn)
          .ifPresent(day -> known.put("decidedOn", day.toString()));
    }
    return known;
  }

  @Override
  public void accept(Submission s) {
    adoptions.save(
        new Adoption(
            null, CaseEntry.of(s), s.text("outcome"), s.date("decidedOn"), s.text("remarks")));
    PlanApprovalModel.ADOPTION.set(s.task().getExecution(), s.text("outcome"));
  }
}
