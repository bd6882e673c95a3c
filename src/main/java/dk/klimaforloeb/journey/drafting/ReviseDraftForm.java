package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ReviseDraft}. */
@Component
class ReviseDraftForm implements TaskForm {

  private final RevisedDrafts drafts;
  private final DraftReadings readings;
  private final DraftVersions versions;
  private final DraftDossier dossier;

  ReviseDraftForm(
      RevisedDrafts drafts, DraftReadings readings, DraftVersions versions, DraftDossier dossier) {
    this.drafts = drafts;
    this.readings = readings;
    this.versions = versions;
    this.dossier = dossier;
  }

  @Override
  public String key() {
    return PlanDraftingModel.REVISE_DRAFT;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("remarksShown", dossier.lastRemarks(journey));
    versions
        .latest(journey)
        .ifPresent(
            draft -> {
              known.put("version", draft.version());
              known.put("draftUrl", draft.url());
            });
    if (!isPartnersReading(journey)) {
      known.put("again", true);
    }
    return known;
  }

  @Override
  public void accept(Submission s) {
    drafts.save(
        new RevisedDraft(
            null,
            CaseEntry.of(s),
            s.text("version"),
            s.text("draftUrl"),
            s.text("reply"),
            s.flag("again")));
    PlanDraftingModel.PARTNER_TO_SEE.set(
        s.task().getExecution(), !isPartnersReading(s.businessKey()) || s.flag("again"));
  }

  /** The partner, who has not seen the draft before the advice on it is answered, sees it then. */
  private boolean isPartnersReading(String journey) {
    return readings
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .filter(reading -> reading.reader().equals(DraftReading.PARTNER))
        .isPresent();
  }
}
