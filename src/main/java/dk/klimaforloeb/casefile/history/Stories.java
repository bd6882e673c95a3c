package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.diagrams.Diagram;
import dk.klimaforloeb.engine.readable.Journal;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** Puts together what is known of a process of a case. */
@Component
class Stories {

  private final Runs runs;
  private final Way way;
  private final Journal journal;
  private final Verdicts verdicts;
  private final Acts acts;
  private final JourneyNames names;
  private final HistoryService historyService;

  Stories(
      Runs runs,
      Way way,
      Journal journal,
      Verdicts verdicts,
      Acts acts,
      JourneyNames names,
      HistoryService historyService) {
    this.runs = runs;
    this.way = way;
    this.journal = journal;
    this.verdicts = verdicts;
    this.acts = acts;
    this.names = names;
    this.historyService = historyService;
  }

  /**
   * @return empty when there is no such process in the case, or whoever asks may not read it:
   *     nobody learns which
   */
  Optional<RunStory> find(CaseKey key, String instance) {
    return runs.find(key, instance).map(found -> story(key, found));
  }

  private RunStory story(CaseKey key, HistoricProcessInstance instance) {
    Diagram diagram = runs.diagram(instance);
    List<HistoricActivityInstance> activities = way.of(instance.getId());
    List<HistoricTaskInstance> tasks =
        historyService
            .createHistoricTaskInstanceQuery()
            .processInstanceId(instance.getId())
            .orderByHistoricActivityInstanceStartTime()
            .asc()
            .listPage(0, QueryLimit.MOST_RESULTS);
    return new RunStory(
        key.value(),
        names.municipality(key),
        names.round(key),
        runs.run(instance, 0),
        key.pageOf(instance.getId()) + "/model.bpmn",
        Way.passed(activities),
        Way.taken(activities, diagram),
        way.steps(key, activities, diagram),
        facts(key, instance.getId()),
        verdicts.of(key, instance.getId(), diagram),
        acts.of(tasks, instance.getId()));
  }

  /** What was handed in at its steps, as it is now where it was corrected. */
  private List<RunStory.Fact> facts(CaseKey key, String instance) {
    return journal.of(key).stream()
        .filter(entry -> entry.instance().equals(instance))
        .flatMap(entry -> entry.lines().stream())
        .map(line -> new RunStory.Fact(line.label(), line.text()))
        .toList();
  }
}
