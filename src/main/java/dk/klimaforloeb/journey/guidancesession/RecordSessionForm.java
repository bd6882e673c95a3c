package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RecordSession}. */
@Component
class RecordSessionForm implements TaskForm {

  private static final String HELD = "held";

  private final CaseRecords records;
  private final SessionTexts words;
  private final Allocations allocations;

  RecordSessionForm(CaseRecords records, SessionTexts words, Allocations allocations) {
    this.records = records;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(GuidanceSessionModel.RECORD_SESSION)
        .readAs(SessionRecord.class)
        .shows(Allocations.shownWith("sessionShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("sessionShown", words.arranged(task));
    records
        .lastIn(task.getProcessInstanceId(), GuidanceSession.class)
        .ifPresent(session -> known.put("criteria", session.criteria()));
    return known;
  }

  @Override
  public void passOn(Submission s) {
    GuidanceSessionModel.SESSION_OUTCOME.set(s.task().getExecution(), outcome(s));
  }

  private static String outcome(Submission s) {
    if (s.flag(HELD)) {
      return HELD;
    }
    return s.flag("again") ? GuidanceSessionModel.AGAIN : GuidanceSessionModel.DROPPED;
  }
}
