package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** "Registrér byrådets vedtagelse". */
@Component
class RegisterAdoptionForm implements TaskForm {

  private final Adoptions adoptions;
  private final Treatments treatments;

  RegisterAdoptionForm(Adoptions adoptions, Treatments treatments) {
    this.adoptions = adoptions;
    this.treatments = treatments;
  }

  @Override
  public String key() {
    return PlanApprovalModel.REGISTER_ADOPTION;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return treatments.shown(task.getExecution().getProcessBusinessKey());
  }

  @Override
  public void accept(Submission s) {
    adoptions.save(
        new Adoption(
            null, CaseEntry.of(s), s.text("outcome"), s.date("decidedOn"), s.text("remarks")));
    PlanApprovalModel.ADOPTION.set(s.task().getExecution(), s.text("outcome"));
  }
}
