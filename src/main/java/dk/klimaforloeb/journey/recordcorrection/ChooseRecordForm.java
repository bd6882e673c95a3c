package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChooseRecord}. */
@Component
class ChooseRecordForm implements TaskForm {

  private static final String FACT = "fact";

  private final Facts facts;
  private final Texts texts = new Texts("recordcorrection");

  ChooseRecordForm(Facts facts) {
    this.facts = facts;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(RecordCorrectionModel.CHOOSE_RECORD).unread("kind", FACT);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    List<Map<String, Object>> offered =
        facts.correctable(CaseKey.of(task)).stream()
            .map(fact -> Map.<String, Object>of("label", label(fact), "value", fact.id()))
            .toList();
    return Map.of("facts", offered, "kind", "correct");
  }

  private String label(Fact fact) {
    return texts.get("recordcorrection.fact", facts.title(fact.step()), fact.value().label());
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    String fact = s.text(FACT);
    if (fact != null && facts.find(s.caseKey(), fact).isEmpty()) {
      refusals.add(FACT, texts.get("recordcorrection.not-yours"));
    }
  }

  @Override
  public void passOn(Submission s) {
    String fact = s.text(FACT);
    CaseActionModel.GOES_ON.set(s.task().getExecution(), fact != null);
    if (fact != null) {
      RecordCorrectionModel.WRONG_FACT.set(s.task().getExecution(), fact);
    }
  }
}
