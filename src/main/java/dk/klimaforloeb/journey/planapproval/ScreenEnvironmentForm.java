package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ScreenEnvironment}. */
@Component
class ScreenEnvironmentForm implements TaskForm {

  private final PoliticalRecord politicalRecord;

  ScreenEnvironmentForm(PoliticalRecord politicalRecord) {
    this.politicalRecord = politicalRecord;
  }

  @Override
  public String key() {
    return PlanApprovalModel.SCREEN_ENVIRONMENT;
  }

  @Override
  public Class<?> record() {
    return EnvironmentScreening.class;
  }

  @Override
  public Set<String> unread() {
    return Set.of("authoritiesHeardOn", "reasons");
  }

  @Override
  public Set<String> shown() {
    return Set.of("planShown", "roadmapShown");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return politicalRecord.shown(CaseKey.of(task));
  }
}
