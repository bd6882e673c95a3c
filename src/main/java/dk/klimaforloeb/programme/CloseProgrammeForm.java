package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * The task {@code UserTask_CloseProgramme}: shows who is still on the way, and keeps who follows
 * them and what the secretariat says of it all. Who hands one journey over forgets no other.
 */
@Component
class CloseProgrammeForm implements TaskForm {

  private static final String HANDOVERS = "handovers";
  private static final String JOURNEY = "journey";

  private final OpenJourneys open;
  private final JourneyNames names;
  private final Texts texts = new Texts("programme");

  CloseProgrammeForm(OpenJourneys open, JourneyNames names) {
    this.open = open;
    this.names = names;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(ProgrammeModel.CLOSE_PROGRAMME)
        .readAs(ProgrammeClosing.class)
        .shows("openJourneys");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    List<CaseKey> journeys = open.all();
    return Map.of(
        "openJourneys",
        journeys.isEmpty()
            ? texts.get("programme.no-open-journeys")
            : journeys.stream().map(names::of).collect(Collectors.joining(", ")),
        open.offer(),
        open.offered(),
        HANDOVERS,
        journeys.stream().map(journey -> Map.of(JOURNEY, journey.value())).toList());
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    Map<Object, Integer> times = new HashMap<>();
    s.rows(HANDOVERS).forEach(row -> times.merge(row.get(JOURNEY), 1, Integer::sum));
    if (times.isEmpty()) {
      return;
    }
    if (times.values().stream().anyMatch(many -> many > 1)) {
      refusals.add(HANDOVERS, texts.get("programme.handed-over-twice"));
    }
    open.all().stream()
        .filter(journey -> !times.containsKey(journey.value()))
        .findFirst()
        .ifPresent(
            journey ->
                refusals.add(HANDOVERS, texts.get("programme.not-handed-over", names.of(journey))));
  }
}
