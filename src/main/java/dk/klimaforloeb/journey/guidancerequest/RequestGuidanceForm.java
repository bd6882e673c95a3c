package dk.klimaforloeb.journey.guidancerequest;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.SessionDays;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import dk.klimaforloeb.journey.messages.GuidanceRequested;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RequestGuidance}. */
@Component
class RequestGuidanceForm implements TaskForm {

  private static final String REQUEST = "request";

  /** The field is named as what comes with the request. */
  private static final String SESSION_AT = GuidanceRequested.SESSION_AT.name();

  private final Clock clock;
  private final Texts texts = new Texts("guidancerequest");

  RequestGuidanceForm(Clock clock) {
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(GuidanceRequestModel.REQUEST_GUIDANCE)
        .readAs(GuidanceWish.class)
        .unread("kind");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of("kind", REQUEST);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    LocalDateTime at = submission.dateTime(SESSION_AT);
    if (at != null && !SessionDays.isToCome(at, clock)) {
      refusals.add(SESSION_AT, texts.get("guidancerequest.time-is-over"));
    }
  }

  @Override
  public void passOn(Submission s) {
    CaseActionModel.GOES_ON.set(s.task().getExecution(), s.is("kind", REQUEST));
  }
}
