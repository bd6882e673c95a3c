package dk.klimaforloeb.journey.accessrequest;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_AnswerAccessRequest}. */
@Component
class AnswerAccessRequestForm implements TaskForm {

  private final CaseRecords records;
  private final Texts texts = new Texts("accessrequest");

  AnswerAccessRequestForm(CaseRecords records) {
    this.records = records;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(AccessRequestModel.ANSWER_ACCESS_REQUEST)
        .unread("outcome", "answeredOn", "remarks")
        .shows("requestShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Shown request =
        records
            .lastIn(task.getProcessInstanceId(), AccessRequest.class)
            .map(this::shown)
            .orElse(Shown.NOTHING);
    return Map.of("requestShown", request);
  }

  private Shown shown(AccessRequest request) {
    return Shown.points(
        List.of(
            Shown.text(texts, "accessrequest.received", DanishDates.day(request.receivedOn())),
            Shown.text(texts, "accessrequest.subject", request.subject()),
            request.requestedBy() == null
                ? Shown.NOTHING
                : Shown.text(texts, "accessrequest.by", request.requestedBy())));
  }
}
