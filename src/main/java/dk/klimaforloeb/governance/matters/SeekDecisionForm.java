package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_SeekDecision}. */
@Component
class SeekDecisionForm implements TaskForm {

  private static final String SEEK = "seek";
  private static final int LONGEST_TITLE = 255;

  private final CaseRecords records;
  private final AnswerWords answers;
  private final Texts texts = new Texts("matters");

  SeekDecisionForm(CaseRecords records, AnswerWords answers) {
    this.records = records;
    this.answers = answers;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DecisionRequestModel.SEEK_DECISION)
        .readAs(SoughtDecision.class)
        .unread("kind")
        .shows(AnswerWords.SHOWN);
  }

  /** After a no, what was asked before. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("kind", SEEK);
    known.put(AnswerWords.SHOWN, answers.shown(task.getProcessInstanceId()));
    records
        .lastIn(task.getProcessInstanceId(), SoughtDecision.class)
        .ifPresent(last -> known.putAll(CaseRecords.asPrefill(last)));
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    if (!s.is("kind", SEEK)) {
      return;
    }
    Proposals.check(s, refusals);
    String municipality = CaseModel.MUNICIPALITY.get(s.task());
    if (s.text("title") != null
        && texts.get("matters.title", municipality, s.text("title")).length() > LONGEST_TITLE) {
      refusals.add("title", texts.get("matters.long-title"));
    }
  }

  @Override
  public void passOn(Submission s) {
    CaseActionModel.GOES_ON.set(s.task().getExecution(), s.is("kind", SEEK));
  }
}
