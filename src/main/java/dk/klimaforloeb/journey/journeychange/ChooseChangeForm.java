package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChooseChange}. */
@Component
class ChooseChangeForm implements TaskForm {

  private static final String JOURNEY_FIELD = "journey";
  private static final String OPEN_TASK = "openTask";
  private static final String PAUSED_UNTIL = "pausedUntil";
  private static final String EXTENDED_TO = "extendedTo";

  private final JourneyChangeProcess process;
  private final CasePauses pauses;
  private final JourneyNames names;
  private final Clock clock;
  private final Texts texts = new Texts("journeychange");

  ChooseChangeForm(
      JourneyChangeProcess process, CasePauses pauses, JourneyNames names, Clock clock) {
    this.process = process;
    this.pauses = pauses;
    this.names = names;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(JourneyChangeModel.CHOOSE_CHANGE).readAs(ChosenChange.class);
  }

  /** The journey that is changed, so that its own journal has it. */
  @Override
  public Optional<CaseKey> concerns(Submission s) {
    return Optional.ofNullable(s.text(JOURNEY_FIELD))
        .or(() -> Optional.ofNullable(s.text(OPEN_TASK)).map(task -> openTasks().get(task)))
        .map(CaseKey::new);
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    List<Map<String, Object>> journeys = new ArrayList<>();
    List<Map<String, Object>> tasks = new ArrayList<>();
    for (String key : journeys()) {
      String name = names.of(new CaseKey(key));
      journeys.add(option(name, key));
      for (Task open : process.openTasks(key)) {
        tasks.add(option(texts.get("journeychange.task", name, open.getName()), open.getId()));
      }
    }
    return Map.of("journeys", journeys, "openTasks", tasks);
  }

  private static Map<String, Object> option(String label, String value) {
    return Map.of("label", label, "value", value);
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    String journey = submission.text(JOURNEY_FIELD);
    if (journey != null && !journeys().contains(journey)) {
      refusals.add(JOURNEY_FIELD, texts.get("journeychange.not-running"));
    } else if (journey != null) {
      checkPause(submission, new CaseKey(journey), refusals);
    }
    String openTask = submission.text(OPEN_TASK);
    if (openTask != null && !openTasks().containsKey(openTask)) {
      refusals.add(OPEN_TASK, texts.get("journeychange.not-open"));
    }
    for (String day : List.of(PAUSED_UNTIL, EXTENDED_TO)) {
      LocalDate given = submission.date(day);
      if (given != null && given.isBefore(LocalDate.now(clock))) {
        refusals.add(day, texts.get("journeychange.day-is-over"));
      }
    }
  }

  private void checkPause(Submission submission, CaseKey journey, Refusals refusals) {
    boolean isPaused = pauses.isPaused(journey);
    if (submission.is("kind", JourneyChangeModel.PAUSE) && isPaused) {
      refusals.add(JOURNEY_FIELD, texts.get("journeychange.paused"));
    }
    if (submission.is("kind", JourneyChangeModel.RESUME) && !isPaused) {
      refusals.add(JOURNEY_FIELD, texts.get("journeychange.not-paused"));
    }
  }

  @Override
  public void passOn(Submission s) {
    JourneyChangeModel.CHANGE.set(s.task().getExecution(), s.text("kind"));
    if (s.is("kind", JourneyChangeModel.WITHDRAWAL)) {
      JourneyChangeModel.JOURNEY.set(s.task().getExecution(), s.text(JOURNEY_FIELD));
    }
    if (s.is("kind", JourneyChangeModel.PAUSE)) {
      JourneyChangeModel.PAUSE_ENDS_AT.set(
          s.task().getExecution(),
          Date.from(s.date(PAUSED_UNTIL).plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
    }
  }

  private List<String> journeys() {
    return process.running().stream().map(ProcessInstance::getBusinessKey).toList();
  }

  /** The cases' business keys by the ids of their open tasks. */
  private Map<String, String> openTasks() {
    Map<String, String> tasks = new LinkedHashMap<>();
    journeys().forEach(key -> process.openTasks(key).forEach(open -> tasks.put(open.getId(), key)));
    return tasks;
  }
}
