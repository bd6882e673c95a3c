package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CommentDraft}. */
@Component
class CommentDraftForm implements TaskForm {

  private final DraftReader reader;
  private final DraftDossier dossier;

  CommentDraftForm(DraftReader reader, DraftDossier dossier) {
    this.reader = reader;
    this.dossier = dossier;
  }

  @Override
  public String key() {
    return PlanDraftingModel.COMMENT_DRAFT;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    return Map.of(
        "draftShown", dossier.draft(journey),
        "missingShown", dossier.missingWithReason(task),
        "earlierShown", dossier.remarksAndReplies(journey));
  }

  @Override
  public void accept(Submission s) {
    reader.read(s, DraftReading.PARTNER);
  }
}
