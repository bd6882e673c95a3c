package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.HandedInForms;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CorrectRecord}. */
@Component
class CorrectRecordForm implements TaskForm {

  private static final String CORRECT = "correct";
  private static final String NEW_VALUE = "newValue";

  private final Facts facts;
  private final HandedInForms handedIn;
  private final Corrections corrections;
  private final Texts texts = new Texts("recordcorrection");

  CorrectRecordForm(Facts facts, HandedInForms handedIn, Corrections corrections) {
    this.facts = facts;
    this.handedIn = handedIn;
    this.corrections = corrections;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(RecordCorrectionModel.CORRECT_RECORD)
        .readAs(RecordCorrection.class)
        .unread("kind")
        .shows("stepShown", "labelShown", "valueShown", "earlierShown", "decidedShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("kind", CORRECT);
    CaseKey journey = CaseKey.of(task);
    fact(task).ifPresent(fact -> show(journey, fact, known));
    return known;
  }

  private void show(CaseKey journey, Fact fact, Map<String, Object> known) {
    known.put("stepShown", facts.title(fact.step()));
    known.put("labelShown", fact.value().label());
    known.put("valueShown", fact.value().text());
    known.put(NEW_VALUE, fact.value().text());
    known.put(
        "earlierShown",
        Shown.points(corrections.of(journey, fact).stream().map(corrections::shown).toList()));
    List<String> since = facts.since(journey, fact);
    known.put(
        "decidedShown",
        since.isEmpty()
            ? Shown.text(texts, "recordcorrection.nothing-since")
            : Shown.points(since.stream().map(Shown::typed).toList()));
  }

  /** The value has to be one of who hands in, and another than before, as its field takes it. */
  @Override
  public void check(Submission s, Refusals refusals) {
    String value = s.text(NEW_VALUE);
    if (value == null) {
      return;
    }
    Optional<Fact> wrong = fact(s.task());
    if (wrong.isEmpty()) {
      refusals.add(NEW_VALUE, texts.get("recordcorrection.not-yours"));
    } else if (value.equals(wrong.get().value().text())) {
      refusals.add(NEW_VALUE, texts.get("recordcorrection.unchanged"));
    } else {
      handedIn.check(wrong.get().step(), wrong.get().value(), value, NEW_VALUE, refusals);
    }
  }

  /** What was corrected, as it was until now. */
  @Override
  public Map<String, Object> added(Submission s) {
    if (s.text(NEW_VALUE) == null) {
      return Map.of();
    }
    Fact wrong = fact(s.task()).orElseThrow();
    return Map.of(
        "fact", wrong.id(),
        "step", facts.title(wrong.step()),
        "label", wrong.value().label(),
        "oldValue", wrong.value().text(),
        "decidedSince", facts.since(s.caseKey(), wrong));
  }

  @Override
  public void passOn(Submission s) {
    CaseActionModel.GOES_ON.set(s.task().getExecution(), s.text(NEW_VALUE) != null);
  }

  private Optional<Fact> fact(DelegateTask task) {
    return RecordCorrectionModel.WRONG_FACT
        .find(task.getExecution())
        .flatMap(id -> facts.find(CaseKey.of(task), id));
  }
}
