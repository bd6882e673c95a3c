package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.funding.FundingRequest.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ForwardFunding}. */
@Component
class ForwardFundingForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String SENT = "sent";

  private final FundingRequests requests;
  private final RequestTexts words;
  private final Clock clock;

  ForwardFundingForm(FundingRequests requests, RequestTexts words, Clock clock) {
    this.requests = requests;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(FundingRequestModel.FORWARD_FUNDING)
        .unread(OUTCOME, "sentOn", "remarks")
        .shows("requestShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of("requestShown", words.shown(requests.get(FundingRequestModel.REQUEST.get(task))));
  }

  @Override
  public void passOn(Submission s) {
    long request = FundingRequestModel.REQUEST.get(s.task());
    boolean isSent = s.is(OUTCOME, SENT);
    FundingRequestModel.FORWARDED.set(s.task().getExecution(), isSent);
    if (isSent) {
      requests.becomes(request, Status.FORWARDED);
    } else {
      requests.decided(
          request, Status.DECLINED, null, s.person(), LocalDate.now(clock), s.text("remarks"));
    }
  }
}
