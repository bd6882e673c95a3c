package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AdviseDraft}. */
@Component
class AdviseDraftForm implements TaskForm {

  private final DraftReader reader;
  private final DraftDossier dossier;
  private final Allocations allocations;

  AdviseDraftForm(DraftReader reader, DraftDossier dossier, Allocations allocations) {
    this.reader = reader;
    this.dossier = dossier;
    this.allocations = allocations;
  }

  @Override
  public String key() {
    return PlanDraftingModel.ADVISE_DRAFT;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("draftShown", dossier.draft(task.getExecution().getProcessBusinessKey()));
    known.put("missingShown", dossier.missingWithReason(task));
    return known;
  }

  @Override
  public void accept(Submission s) {
    reader.read(s, DraftReading.ADVICE);
    PlanDraftingModel.PARTNER_TO_SEE.set(s.task().getExecution(), true);
  }
}
