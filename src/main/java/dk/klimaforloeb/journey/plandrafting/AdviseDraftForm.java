package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AdviseDraft}. */
@Component
class AdviseDraftForm implements TaskForm {

  private final DraftDossier dossier;
  private final Allocations allocations;

  AdviseDraftForm(DraftDossier dossier, Allocations allocations) {
    this.dossier = dossier;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanDraftingModel.ADVISE_DRAFT)
        .readAs(DraftComment.class)
        .shows(Allocations.shownWith("draftShown", "missingShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("draftShown", dossier.draft(CaseKey.of(task)));
    known.put("missingShown", dossier.missingWithReason(task));
    return known;
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return dossier.readBy(DraftComment.ADVICE, s.caseKey());
  }

  @Override
  public void passOn(Submission s) {
    PlanDraftingModel.DRAFT_REMARKS.set(s.task().getExecution(), s.text("outcome"));
    PlanDraftingModel.PARTNER_TO_SEE.set(s.task().getExecution(), true);
  }
}
