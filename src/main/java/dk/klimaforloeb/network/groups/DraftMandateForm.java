package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.network.events.Decisions;
import dk.klimaforloeb.network.messages.WorkingGroupProposed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_DraftMandate}. */
@Component
class DraftMandateForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String TITLE = "title";

  private final CaseRecords records;
  private final Decisions decisions;
  private final Clock clock;
  private final Texts texts = new Texts("network");

  DraftMandateForm(CaseRecords records, Decisions decisions, Clock clock) {
    this.records = records;
    this.decisions = decisions;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(WorkingGroupModel.DRAFT_MANDATE)
        .readAs(Mandate.class)
        .unread(OUTCOME, "remarks")
        .shows("needShown", "decisionShown");
  }

  /** What was proposed before stands there again. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    String instance = task.getProcessInstanceId();
    Map<String, Object> known = new LinkedHashMap<>();
    known.put(
        "needShown",
        records
            .lastIn(instance, GroupWish.class)
            .map(GroupWish::need)
            .or(() -> WorkingGroupProposed.NEED.find(task))
            .map(need -> Shown.text(texts, "network.need", need))
            .orElse(Shown.NOTHING));
    known.put("decisionShown", decisions.last(instance));
    WorkingGroupProposed.TITLE.find(task).ifPresent(title -> known.put(TITLE, title));
    records.lastIn(instance, Mandate.class).map(CaseRecords::asPrefill).ifPresent(known::putAll);
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    LocalDate until = s.date("until");
    if (until != null && !until.isAfter(LocalDate.now(clock))) {
      refusals.add("until", texts.get("network.day-is-over"));
    }
  }

  @Override
  public void passOn(Submission s) {
    boolean isReady = s.is(OUTCOME, "ready");
    WorkingGroupModel.MANDATE_READY.set(s.task().getExecution(), isReady);
    if (isReady) {
      WorkingGroupProposed.TITLE.set(s.task().getExecution(), s.text(TITLE));
    }
  }
}
