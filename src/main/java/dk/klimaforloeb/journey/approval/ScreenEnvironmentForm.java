package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ScreenEnvironment}. */
@Component
class ScreenEnvironmentForm implements TaskForm {

  private final EnvironmentScreenings screenings;
  private final Treatments treatments;

  ScreenEnvironmentForm(EnvironmentScreenings screenings, Treatments treatments) {
    this.screenings = screenings;
    this.treatments = treatments;
  }

  @Override
  public String key() {
    return PlanApprovalModel.SCREEN_ENVIRONMENT;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    return treatments.shown(task.getExecution().getProcessBusinessKey());
  }

  @Override
  public void accept(Submission s) {
    screenings.save(
        new EnvironmentScreening(
            null,
            CaseEntry.of(s),
            s.text("outcome"),
            s.date("authoritiesHeardOn"),
            s.date("publishedOn"),
            s.text("reasons")));
  }
}
