package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.funding.FundingRequest.Status;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterPoolAnswer}. */
@Component
class RegisterPoolAnswerForm implements TaskForm {

  private static final String OUTCOME = "outcome";

  private final FundingRequests requests;
  private final RequestTexts words;

  RegisterPoolAnswerForm(FundingRequests requests, RequestTexts words) {
    this.requests = requests;
    this.words = words;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(FundingRequestModel.REGISTER_POOL_ANSWER)
        .unread(OUTCOME, "answeredOn", "remarks")
        .shows("requestShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of("requestShown", words.shown(requests.get(FundingRequestModel.REQUEST.get(task))));
  }

  /** What the pool grants is its own money, so none is granted here. */
  @Override
  public void passOn(Submission s) {
    requests.decided(
        FundingRequestModel.REQUEST.get(s.task()),
        s.is(OUTCOME, "granted") ? Status.POOL_GRANTED : Status.POOL_DECLINED,
        null,
        s.person(),
        s.date("answeredOn"),
        s.text("remarks"));
  }
}
