package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CommentDraft}. */
@Component
class CommentDraftForm implements TaskForm {

  private final DraftDossier dossier;

  CommentDraftForm(DraftDossier dossier) {
    this.dossier = dossier;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanDraftingModel.COMMENT_DRAFT)
        .readAs(DraftComment.class)
        .shows("draftShown", "missingShown", "earlierShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    return Map.of(
        "draftShown", dossier.draft(journey),
        "missingShown", dossier.missingWithReason(task),
        "earlierShown", dossier.remarksAndReplies(journey));
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return dossier.readBy(DraftComment.PARTNER, s.caseKey());
  }

  @Override
  public void passOn(Submission s) {
    PlanDraftingModel.DRAFT_REMARKS.set(s.task().getExecution(), s.text("outcome"));
  }
}
