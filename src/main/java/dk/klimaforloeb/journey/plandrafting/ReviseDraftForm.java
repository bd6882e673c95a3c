package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.DraftVersions;
import dk.klimaforloeb.journey.queries.RevisedDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReviseDraft}. */
@Component
class ReviseDraftForm implements TaskForm {

  private final CaseRecords records;
  private final DraftVersions versions;
  private final DraftDossier dossier;

  ReviseDraftForm(CaseRecords records, DraftVersions versions, DraftDossier dossier) {
    this.records = records;
    this.versions = versions;
    this.dossier = dossier;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanDraftingModel.REVISE_DRAFT)
        .readAs(RevisedDraft.class)
        .unread("again")
        .shows("remarksShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("remarksShown", dossier.lastRemarks(journey));
    versions
        .latest(journey)
        .ifPresent(
            draft -> {
              known.put("version", draft.version());
              known.put("draftUrl", draft.url());
            });
    if (!isPartnersComment(journey)) {
      known.put("again", true);
    }
    return known;
  }

  @Override
  public void passOn(Submission s) {
    PlanDraftingModel.PARTNER_TO_SEE.set(
        s.task().getExecution(), !isPartnersComment(s.caseKey()) || s.flag("again"));
  }

  /** The partner, who has not seen the draft before the advice on it is answered, sees it then. */
  private boolean isPartnersComment(CaseKey journey) {
    return records
        .last(journey, DraftComment.class)
        .filter(comment -> comment.reader().equals(DraftComment.PARTNER))
        .isPresent();
  }
}
