package dk.klimaforloeb.network.learning;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.network.events.Participation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_SeeEffect}. */
@Component
class SeeEffectForm implements TaskForm {

  private final Gaps gaps;
  private final LearningWords words;
  private final Participation participation;
  private final CaseRecords records;
  private final Allocations allocations;

  SeeEffectForm(
      Gaps gaps,
      LearningWords words,
      Participation participation,
      CaseRecords records,
      Allocations allocations) {
    this.gaps = gaps;
    this.words = words;
    this.participation = participation;
    this.records = records;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PeerLearningModel.SEE_EFFECT)
        .unread("effect")
        .shows(Allocations.shownWith("effectShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put(
        "effectShown",
        records
            .lastIn(task.getProcessInstanceId(), LearningTheme.class)
            .map(
                theme ->
                    words.effect(
                        theme,
                        gaps.bySection().getOrDefault(theme.section(), List.of()),
                        participation.eventProposedIn(task.getProcessInstanceId()).orElse(null)))
            .orElse(Shown.NOTHING));
    return known;
  }
}
