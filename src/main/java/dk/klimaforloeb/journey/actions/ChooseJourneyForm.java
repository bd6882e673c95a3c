package dk.klimaforloeb.journey.actions;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Journeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChooseJourney}, which all actions have. */
@Component
class ChooseJourneyForm implements TaskForm {

  private static final String JOURNEY = "journey";

  private final Agreement agreement;
  private final Journeys journeys;
  private final JourneyNames names;
  private final Texts texts = new Texts("journey");

  ChooseJourneyForm(Agreement agreement, Journeys journeys, JourneyNames names) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.names = names;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(CaseActionModel.CHOOSE_JOURNEY).unread("kind", JOURNEY);
  }

  /** The journey that was chosen, so that its own journal has it. */
  @Override
  public Optional<CaseKey> concerns(Submission s) {
    return Optional.ofNullable(s.text(JOURNEY)).map(CaseKey::new);
  }

  /** The journeys that whoever asks may see. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    List<Map<String, Object>> offered =
        running().stream()
            .map(key -> Map.<String, Object>of("label", names.of(key), "value", key.value()))
            .toList();
    return Map.of("journeys", offered);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    String journey = submission.text(JOURNEY);
    if (journey != null && !running().contains(new CaseKey(journey))) {
      refusals.add(JOURNEY, texts.get("journey.action.not-running"));
    }
  }

  @Override
  public void passOn(Submission s) {
    String journey = s.text(JOURNEY);
    CaseActionModel.JOURNEY_CHOSEN.set(s.task().getExecution(), journey != null);
    if (journey != null) {
      CaseActionModel.CHOSEN_JOURNEY.set(s.task().getExecution(), journey);
    }
  }

  private List<CaseKey> running() {
    return journeys.running(agreement.key());
  }
}
