package dk.klimaforloeb.journey.accessrequest;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterAccessRequest}. */
@Component
class RegisterAccessRequestForm implements TaskForm {

  private static final String REGISTER = "register";

  @Override
  public FormContract contract() {
    return FormContract.of(AccessRequestModel.REGISTER_ACCESS_REQUEST)
        .readAs(AccessRequest.class)
        .unread("kind");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of("kind", REGISTER);
  }

  @Override
  public void passOn(Submission s) {
    CaseActionModel.GOES_ON.set(s.task().getExecution(), s.is("kind", REGISTER));
  }
}
