package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** "Hold opstartsmøde". */
@Component
class HoldKickoffForm implements TaskForm {

  private final KickoffMeetings meetings;
  private final Allocations allocations;

  HoldKickoffForm(KickoffMeetings meetings, Allocations allocations) {
    this.meetings = meetings;
    this.allocations = allocations;
  }

  @Override
  public String key() {
    return OnboardingModel.HOLD_KICKOFF;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return allocations.explanation(task);
  }

  @Override
  public void accept(Submission s) {
    meetings.save(
        new KickoffMeeting(
            null,
            CaseEntry.of(s),
            s.date("heldOn"),
            s.text("form"),
            s.text("participants"),
            s.text("notes")));
  }
}
