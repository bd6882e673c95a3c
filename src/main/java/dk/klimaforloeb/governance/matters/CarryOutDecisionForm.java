package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.messages.DecisionSought;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CarryOutDecision}. */
@Component
class CarryOutDecisionForm implements TaskForm {

  private final Matters matters;
  private final MeetingItems items;
  private final MeetingWords words;

  CarryOutDecisionForm(Matters matters, MeetingItems items, MeetingWords words) {
    this.matters = matters;
    this.items = items;
    this.words = words;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(SteeringDecisionModel.CARRY_OUT_DECISION)
        .unread("doneOn", "what")
        .shows("decisionShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Matter matter = matters.get(DecisionSought.MATTER.get(task));
    return Map.of(
        "decisionShown",
        Shown.paragraphs(
            words.shown(matter), Shown.typed(words.decision(matter.outcome(), matter.remarks()))));
  }

  @Override
  public void passOn(Submission s) {
    Optional<MeetingItem> item = items.treatedLast(DecisionSought.MATTER.get(s.task()));
    items.done(item.orElseThrow().id(), s.date("doneOn"), s.text("what"));
  }
}
