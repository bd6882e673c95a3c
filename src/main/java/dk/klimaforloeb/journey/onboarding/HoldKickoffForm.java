package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_HoldKickoff}. */
@Component
class HoldKickoffForm implements TaskForm {

  private final KickoffMeetings meetings;
  private final Allocations allocations;
  private final CaseContacts contacts;

  HoldKickoffForm(KickoffMeetings meetings, Allocations allocations, CaseContacts contacts) {
    this.meetings = meetings;
    this.allocations = allocations;
    this.contacts = contacts;
  }

  @Override
  public String key() {
    return OnboardingModel.HOLD_KICKOFF;
  }

  /** Whom to agree on the meeting with. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("leadShown", Shown.lines(contacts.lead(task.getExecution().getProcessBusinessKey())));
    return known;
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
