package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Journeys;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * The task {@code UserTask_CloseProgramme}: shows who is still on the way, and keeps what the
 * secretariat says of it.
 */
@Component
class CloseProgrammeForm implements TaskForm {

  private final Agreement agreement;
  private final Journeys journeys;
  private final JourneyNames names;
  private final Texts texts = new Texts("programme");

  CloseProgrammeForm(Agreement agreement, Journeys journeys, JourneyNames names) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.names = names;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(ProgrammeModel.CLOSE_PROGRAMME).unread("remarks").shows("openJourneys");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    List<String> open = journeys.running(agreement.key()).stream().map(names::of).toList();
    return Map.of(
        "openJourneys",
        open.isEmpty() ? texts.get("programme.no-open-journeys") : String.join(", ", open));
  }
}
