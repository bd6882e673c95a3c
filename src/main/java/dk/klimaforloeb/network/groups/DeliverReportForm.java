package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_DeliverReport}. */
@Component
class DeliverReportForm implements TaskForm {

  private static final String GOES_ON = "continues";
  private static final String UNTIL = "until";

  private final CaseRecords records;
  private final WorkingGroups groups;
  private final Clock clock;
  private final Texts texts = new Texts("network");

  DeliverReportForm(CaseRecords records, WorkingGroups groups, Clock clock) {
    this.records = records;
    this.groups = groups;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(WorkingGroupModel.DELIVER_REPORT)
        .readAs(GroupReport.class)
        .unread(GOES_ON, UNTIL)
        .shows("mandateShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("mandateShown", Shown.NOTHING);
    records
        .lastIn(task.getProcessInstanceId(), Mandate.class)
        .ifPresent(
            mandate -> {
              known.put(
                  "mandateShown",
                  Shown.text(
                      texts,
                      "network.mandate",
                      mandate.title(),
                      mandate.purpose(),
                      mandate.tasks()));
              known.put(UNTIL, mandate.until().toString());
            });
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    LocalDate until = s.date(UNTIL);
    if (until != null && !until.isAfter(LocalDate.now(clock))) {
      refusals.add(UNTIL, texts.get("network.day-is-over"));
    }
  }

  @Override
  public void passOn(Submission s) {
    String instance = s.task().getProcessInstanceId();
    boolean goesOn = s.flag(GOES_ON);
    if (goesOn) {
      groups.goesOn(instance, LocalDate.now(clock), s.date(UNTIL));
    } else {
      groups.done(instance, LocalDate.now(clock));
    }
    WorkingGroupModel.GROUP_GOES_ON.set(s.task().getExecution(), goesOn);
  }
}
