package dk.klimaforloeb.journey.contactchange;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.LeadAppointment;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterContact}. */
@Component
class RegisterContactForm implements TaskForm {

  private final PresentContacts present;

  RegisterContactForm(PresentContacts present) {
    this.present = present;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(ContactChangeModel.REGISTER_CONTACT).readAs(LeadAppointment.class);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return present.of(CaseKey.of(task));
  }
}
