package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.CaseContacts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_HoldKickoff}. */
@Component
class HoldKickoffForm implements TaskForm {

  private final Allocations allocations;
  private final CaseContacts contacts;

  HoldKickoffForm(Allocations allocations, CaseContacts contacts) {
    this.allocations = allocations;
    this.contacts = contacts;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(OnboardingModel.HOLD_KICKOFF)
        .unread("heldOn", "form", "participants", "notes")
        .shows(Allocations.shownWith("leadShown"));
  }

  /** Whom to agree on the meeting with. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("leadShown", Shown.lines(contacts.lead(CaseKey.of(task))));
    return known;
  }
}
