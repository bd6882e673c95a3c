package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.Topics;
import dk.klimaforloeb.journey.queries.DraftVersions;
import dk.klimaforloeb.journey.queries.JointDeliveries;
import dk.klimaforloeb.journey.queries.PreparedDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PrepareDraft}. */
@Component
class PrepareDraftForm implements TaskForm {

  /** Nobody asks twice, or gives a reason again for what may not be missing any more. */
  private static final Set<String> TYPED_ANEW = Set.of("step", "adviceOn", "proceedReason");

  private final CaseRecords records;
  private final DraftVersions drafts;
  private final DraftDossier dossier;
  private final JointDeliveries jointDeliveries;

  PrepareDraftForm(
      CaseRecords records,
      DraftVersions drafts,
      DraftDossier dossier,
      JointDeliveries jointDeliveries) {
    this.records = records;
    this.drafts = drafts;
    this.dossier = dossier;
    this.jointDeliveries = jointDeliveries;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanDraftingModel.PREPARE_DRAFT)
        .readAs(PreparedDraft.class)
        .shows("missingShown", "adviceShown", "jointDataShown");
  }

  /** What was reported before stands there again, with what is missing in it. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    CaseKey journey = CaseKey.of(task);
    drafts.prepared(journey).map(CaseRecords::asPrefill).ifPresent(known::putAll);
    known.keySet().removeAll(TYPED_ANEW);
    known.put("missingShown", dossier.missing(task));
    known.put("adviceShown", adviceShown(journey));
    known.put("jointDataShown", jointDeliveries.newest());
    // The variable of this name still has the topics that were asked about.
    known.put("adviceOn", List.of());
    PlanDraftingModel.DRAFT_STEP
        .find(task)
        .filter(step -> !step.equals(PlanDraftingModel.ADVICE))
        .ifPresent(step -> known.put("step", step));
    return known;
  }

  private String adviceShown(CaseKey journey) {
    return records.all(journey, PreparedDraft.class).stream()
        .flatMap(report -> report.what().adviceOn().stream())
        .map(Topics::inDanish)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @Override
  public void passOn(Submission s) {
    DelegateExecution execution = s.task().getExecution();
    if (s.is("step", PlanDraftingModel.ADVICE)) {
      PlanDraftingModel.ADVICE_ON.set(execution, new ArrayList<>(s.choices("adviceOn")));
    } else {
      PlanReadiness.QUESTIONS.forEach(question -> answer(question, s));
      PlanDraftingModel.PROCEED.set(execution, s.text("proceedReason") != null);
    }
    PlanDraftingModel.DRAFT_STEP.set(execution, s.text("step"));
  }

  private static void answer(ProcessVariable<Boolean> question, Submission s) {
    question.set(s.task().getExecution(), s.flag(question.name()));
  }
}
