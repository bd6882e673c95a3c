package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChooseChange}. */
@Component
class ChooseChangeForm implements TaskForm {

  private final JourneyChangeProcess process;
  private final JourneyNames names;
  private final Texts texts = new Texts("journeychange");

  ChooseChangeForm(JourneyChangeProcess process, JourneyNames names) {
    this.process = process;
    this.names = names;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(JourneyChangeModel.CHOOSE_CHANGE).unread("kind", "journey", "reason");
  }

  /** The journey that is changed, so that its own journal has it. */
  @Override
  public Optional<CaseKey> concerns(Submission s) {
    return Optional.ofNullable(s.text("journey")).map(CaseKey::new);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    List<Map<String, Object>> journeys =
        process.running().stream()
            .map(ProcessInstance::getBusinessKey)
            .map(key -> Map.<String, Object>of("label", names.of(new CaseKey(key)), "value", key))
            .toList();
    return Map.of("journeys", journeys);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    String journey = submission.text("journey");
    if (journey != null && running(journey).isEmpty()) {
      refusals.add("journey", texts.get("journeychange.not-running"));
    }
  }

  @Override
  public void passOn(Submission s) {
    String kind = s.text("kind");
    JourneyChangeModel.CHANGE.set(s.task().getExecution(), kind);
    if (kind.equals(JourneyChangeModel.WITHDRAWAL)) {
      JourneyChangeModel.JOURNEY.set(s.task().getExecution(), s.text("journey"));
    }
  }

  private Optional<ProcessInstance> running(String journey) {
    return process.running().stream()
        .filter(instance -> journey.equals(instance.getBusinessKey()))
        .findFirst();
  }
}
