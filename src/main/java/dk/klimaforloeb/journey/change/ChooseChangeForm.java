package dk.klimaforloeb.journey.change;

import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChooseChange}. */
@Component
class ChooseChangeForm implements TaskForm {

  private final JourneyChanges changes;
  private final JourneyChangeProcess process;
  private final JourneyNames names;
  private final Texts texts = new Texts("journey");

  ChooseChangeForm(JourneyChanges changes, JourneyChangeProcess process, JourneyNames names) {
    this.changes = changes;
    this.process = process;
    this.names = names;
  }

  @Override
  public String key() {
    return JourneyChangeModel.CHOOSE_CHANGE;
  }

  @Override
  public Map<String, Object> known(DelegateTask task) {
    List<Map<String, Object>> journeys =
        process.running().stream()
            .map(ProcessInstance::getBusinessKey)
            .map(key -> Map.<String, Object>of("label", names.of(key), "value", key))
            .toList();
    return Map.of("journeys", journeys);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    String journey = submission.text("journey");
    if (journey != null && running(journey).isEmpty()) {
      refusals.add("journey", texts.get("journey.change.not-running"));
    }
  }

  @Override
  public void accept(Submission s) {
    String kind = s.text("kind");
    String journey = s.text("journey");
    String tenant =
        Optional.ofNullable(journey)
            .flatMap(this::running)
            .map(ProcessInstance::getTenantId)
            .orElseGet(s::tenant);
    changes.save(
        new JourneyChange(
            null, new CaseEntry(tenant, journey, s.at(), s.person()), kind, s.text("reason")));
    JourneyChangeModel.CHANGE.set(s.task().getExecution(), kind);
    if (kind.equals(JourneyChangeModel.WITHDRAWAL)) {
      JourneyChangeModel.JOURNEY.set(s.task().getExecution(), journey);
    }
  }

  private Optional<ProcessInstance> running(String journey) {
    return process.running().stream()
        .filter(instance -> journey.equals(instance.getBusinessKey()))
        .findFirst();
  }
}
