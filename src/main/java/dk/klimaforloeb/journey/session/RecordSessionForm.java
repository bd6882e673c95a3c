package dk.klimaforloeb.journey.session;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RecordSession}. */
@Component
class RecordSessionForm implements TaskForm {

  private static final String HELD = "held";

  private final SessionRecords records;
  private final GuidanceSessions sessions;
  private final SessionTexts shown;
  private final Allocations allocations;

  RecordSessionForm(
      SessionRecords records,
      GuidanceSessions sessions,
      SessionTexts shown,
      Allocations allocations) {
    this.records = records;
    this.sessions = sessions;
    this.shown = shown;
    this.allocations = allocations;
  }

  @Override
  public String key() {
    return GuidanceSessionModel.RECORD_SESSION;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("sessionShown", shown.arranged(task));
    sessions
        .findFirstByProcessInstanceIdOrderByIdDesc(task.getProcessInstanceId())
        .ifPresent(session -> known.put("criteria", criteria(session)));
    return known;
  }

  private static List<String> criteria(GuidanceSession session) {
    return session.criteria().stream().map(GuidanceSessionCriterion::criterion).toList();
  }

  @Override
  public void accept(Submission s) {
    BigDecimal hours = s.number("hours");
    records.save(
        new SessionRecord(
            null,
            CaseEntry.of(s),
            s.task().getProcessInstanceId(),
            s.flag(HELD),
            s.text("topics"),
            s.choices("criteria").stream()
                .map(criterion -> new SessionRecordCriterion(s.tenant(), criterion))
                .toList(),
            hours == null ? null : hours.doubleValue(),
            s.rows("agreements").stream().map(row -> agreement(s.tenant(), row)).toList(),
            s.text("reason"),
            s.flag("again")));
    GuidanceSessionModel.SESSION_OUTCOME.set(s.task().getExecution(), outcome(s));
  }

  private static SessionRecordAgreement agreement(String tenant, Map<String, Object> row) {
    return new SessionRecordAgreement(
        tenant, (String) row.get("what"), (String) row.get("owner"), (String) row.get("due"));
  }

  private static String outcome(Submission s) {
    if (s.flag(HELD)) {
      return HELD;
    }
    return s.flag("again") ? GuidanceSessionModel.AGAIN : GuidanceSessionModel.DROPPED;
  }
}
