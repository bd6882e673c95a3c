package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import dk.klimaforloeb.journey.Topics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PrepareDraft}. */
@Component
class PrepareDraftForm implements TaskForm {

  private final AdviceRequests requests;
  private final PreparedDrafts drafts;
  private final DraftDossier dossier;

  PrepareDraftForm(AdviceRequests requests, PreparedDrafts drafts, DraftDossier dossier) {
    this.requests = requests;
    this.drafts = drafts;
    this.dossier = dossier;
  }

  @Override
  public String key() {
    return PlanDraftingModel.PREPARE_DRAFT;
  }

  /** What was reported before stands there again, with what is missing in it. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    String journey = task.getExecution().getProcessBusinessKey();
    known.put("missingShown", dossier.missing(task));
    known.put("adviceShown", adviceShown(journey));
    // The variable of this name still has the topics that were asked about; nobody asks twice.
    known.put("adviceOn", List.of());
    drafts
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(draft -> known.putAll(filledIn(draft)));
    PlanDraftingModel.DRAFT_STEP
        .find(task)
        .filter(step -> !step.equals(PlanDraftingModel.ADVICE))
        .ifPresent(step -> known.put("step", step));
    return known;
  }

  private String adviceShown(String journey) {
    return requests.findByEntryJourneyOrderById(journey).stream()
        .flatMap(request -> request.topics().stream())
        .map(topic -> Topics.inDanish(topic.topic()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> filledIn(PreparedDraft draft) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("version", draft.version());
    values.put("draftUrl", draft.draftUrl());
    values.put("accountMethod", draft.accountMethod());
    values.put(PlanReadiness.AGRICULTURE_COVERED.name(), draft.agricultureCovered());
    values.put(PlanReadiness.PATHWAY_WITH_SHORTFALL.name(), draft.pathwayWithShortfall());
    values.put(PlanReadiness.ACTIONS_HAVE_EFFECT.name(), draft.actionsHaveEffect());
    values.put(PlanReadiness.TARGETS_RESOURCED.name(), draft.targetsResourced());
    return values;
  }

  @Override
  public void accept(Submission s) {
    DelegateExecution execution = s.task().getExecution();
    if (s.is("step", PlanDraftingModel.ADVICE)) {
      acceptRequest(s);
      PlanDraftingModel.ADVICE_ON.set(execution, new ArrayList<>(s.choices("adviceOn")));
    } else {
      acceptDraft(s);
      PlanReadiness.QUESTIONS.forEach(question -> answer(question, s));
      PlanDraftingModel.PROCEED.set(execution, s.text("proceedReason") != null);
    }
    PlanDraftingModel.DRAFT_STEP.set(execution, s.text("step"));
  }

  private void acceptRequest(Submission s) {
    List<AdviceRequestTopic> topics =
        s.choices("adviceOn").stream()
            .map(topic -> new AdviceRequestTopic(s.tenant(), topic))
            .toList();
    requests.save(new AdviceRequest(null, CaseEntry.of(s), topics));
  }

  private void acceptDraft(Submission s) {
    drafts.save(
        new PreparedDraft(
            null,
            CaseEntry.of(s),
            s.text("version"),
            s.text("draftUrl"),
            s.text("accountMethod"),
            s.flag(PlanReadiness.AGRICULTURE_COVERED.name()),
            s.flag(PlanReadiness.PATHWAY_WITH_SHORTFALL.name()),
            s.flag(PlanReadiness.ACTIONS_HAVE_EFFECT.name()),
            s.flag(PlanReadiness.TARGETS_RESOURCED.name()),
            s.text("proceedReason")));
  }

  private static void answer(ProcessVariable<Boolean> question, Submission s) {
    question.set(s.task().getExecution(), s.flag(question.name()));
  }
}
