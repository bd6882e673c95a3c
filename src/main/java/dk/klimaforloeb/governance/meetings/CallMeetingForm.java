package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.BodyOffers;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CallMeeting}. */
@Component
class CallMeetingForm implements TaskForm {

  private static final String BODY = "body";

  private final BodyOffers offers;

  CallMeetingForm(BodyOffers offers) {
    this.offers = offers;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(MeetingCallModel.CALL_MEETING)
        .readAs(CalledMeeting.class)
        .unread("reason");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return offers.offered();
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    offers.check(s, BODY, refusals);
  }

  @Override
  public void passOn(Submission s) {
    MeetingCallModel.MEETING_CALLED.set(s.task().getExecution(), s.text(BODY) != null);
  }
}
