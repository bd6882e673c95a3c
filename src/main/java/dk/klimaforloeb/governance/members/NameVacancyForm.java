package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.messages.MembersNeeded;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_NameVacancy}. */
@Component
class NameVacancyForm implements TaskForm {

  private static final String BODY = "body";

  private final SeatedBodies bodies;

  NameVacancyForm(SeatedBodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(SteeringGroupAppointmentModel.NAME_VACANCY).readAs(NamedVacancy.class);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of(bodies.offer(), bodies.all());
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    bodies.check(s, BODY, refusals);
  }

  @Override
  public void passOn(Submission s) {
    String body = s.text(BODY);
    SteeringGroupAppointmentModel.SEAT_VACANT.set(s.task().getExecution(), body != null);
    if (body != null) {
      MembersNeeded.SEATED_BODY.set(s.task().getExecution(), body);
      MembersNeeded.OCCASION.set(s.task().getExecution(), MembersNeeded.VACANCY);
    }
  }
}
