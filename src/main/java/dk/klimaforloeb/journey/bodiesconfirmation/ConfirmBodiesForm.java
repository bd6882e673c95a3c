package dk.klimaforloeb.journey.bodiesconfirmation;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.BodiesChange;
import dk.klimaforloeb.journey.queries.PlanBodies;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ConfirmBodies}. */
@Component
class ConfirmBodiesForm implements TaskForm {

  private final PlanBodies bodies;

  ConfirmBodiesForm(PlanBodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(BodiesConfirmationModel.CONFIRM_BODIES).readAs(BodiesChange.class);
  }

  /** Most of them have the same names after an election. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of(
        "bodies", bodies.of(CaseKey.of(task)).stream().map(name -> Map.of("name", name)).toList());
  }
}
