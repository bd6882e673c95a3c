package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.CaseContacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
  public String key() {
    return OnboardingModel.HOLD_KICKOFF;
  }

  @Override
  public Set<String> unread() {
    return Set.of("heldOn", "form", "participants", "notes");
  }

  @Override
  public Set<String> shown() {
    return Allocations.shownWith("leadShown");
  }

  /** Whom to agree on the meeting with. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("leadShown", Shown.lines(contacts.lead(CaseKey.of(task))));
    return known;
  }
}
