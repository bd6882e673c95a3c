package dk.klimaforloeb.journey.contactchange;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChangeContacts}. */
@Component
class ChangeContactsForm implements TaskForm {

  private static final String CHANGE = "change";

  private final PresentContacts present;

  ChangeContactsForm(PresentContacts present) {
    this.present = present;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(ContactChangeModel.CHANGE_CONTACTS)
        .readAs(ContactChange.class)
        .unread("kind");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(present.of(CaseKey.of(task)));
    known.put("kind", CHANGE);
    return known;
  }

  @Override
  public void passOn(Submission s) {
    CaseActionModel.GOES_ON.set(s.task().getExecution(), s.is("kind", CHANGE));
  }
}
