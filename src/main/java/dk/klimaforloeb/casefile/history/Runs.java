package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.diagrams.Diagram;
import dk.klimaforloeb.engine.diagrams.Diagrams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.springframework.stereotype.Component;

/**
 * The processes of cases that whoever asks may read: the engine's grants and tenants decide. Those
 * in which nobody does anything, such as the sending of a mail, are left out.
 */
@Component
class Runs {

  private final HistoryService historyService;
  private final RepositoryService repositoryService;
  private final Diagrams diagrams;
  private final JourneyNames names;
  private final Moments moments;
  private final Texts texts = new Texts("history");

  Runs(
      HistoryService historyService,
      RepositoryService repositoryService,
      Diagrams diagrams,
      JourneyNames names,
      Moments moments) {
    this.historyService = historyService;
    this.repositoryService = repositoryService;
    this.diagrams = diagrams;
    this.names = names;
    this.moments = moments;
  }

  /**
   * @return empty when there is no such case, or the person may not read it
   */
  Optional<CaseRuns> of(CaseKey key) {
    List<HistoricProcessInstance> found =
        key.municipalityCode().isEmpty()
            ? List.of()
            : of(key, historyService.createHistoricProcessInstanceQuery()).stream()
                .filter(instance -> diagram(instance).isWork())
                .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaseRuns(
                key.value(), names.municipality(key), names.round(key), calledBelow(found)));
  }

  /**
   * @return empty when there is no such process in the case, or the person may not read it
   */
  Optional<HistoricProcessInstance> find(CaseKey key, String id) {
    return key.municipalityCode().isEmpty()
        ? Optional.empty()
        : of(key, historyService.createHistoricProcessInstanceQuery().processInstanceId(id))
            .stream()
            .findFirst();
  }

  private static List<HistoricProcessInstance> of(CaseKey key, HistoricProcessInstanceQuery query) {
    return query
        .processInstanceBusinessKey(key.value())
        .orderByProcessInstanceStartTime()
        .asc()
        .listPage(0, QueryLimit.MOST_RESULTS);
  }

  /** The version that it runs in. */
  Diagram diagram(HistoricProcessInstance instance) {
    return diagrams.of(repositoryService.getProcessDefinition(instance.getProcessDefinitionId()));
  }

  private List<CaseRuns.Run> calledBelow(List<HistoricProcessInstance> found) {
    Map<String, List<HistoricProcessInstance>> called = new LinkedHashMap<>();
    List<String> ids = found.stream().map(HistoricProcessInstance::getId).toList();
    found.forEach(
        instance ->
            called
                .computeIfAbsent(
                    ids.contains(instance.getSuperProcessInstanceId())
                        ? instance.getSuperProcessInstanceId()
                        : "",
                    caller -> new ArrayList<>())
                .add(instance));
    List<CaseRuns.Run> runs = new ArrayList<>();
    add("", 0, called, runs);
    return runs;
  }

  private void add(
      String caller,
      int depth,
      Map<String, List<HistoricProcessInstance>> called,
      List<CaseRuns.Run> runs) {
    for (HistoricProcessInstance instance : called.getOrDefault(caller, List.of())) {
      runs.add(run(instance, depth));
      add(instance.getId(), depth + 1, called, runs);
    }
  }

  CaseRuns.Run run(HistoricProcessInstance instance, int depth) {
    Diagram diagram = diagram(instance);
    return new CaseRuns.Run(
        instance.getId(),
        new CaseKey(instance.getBusinessKey()).pageOf(instance.getId()),
        diagram.name(),
        diagram.version(),
        depth,
        moments.of(instance.getStartTime()),
        moments.of(instance.getEndTime()),
        moments.lasted(instance.getDurationInMillis()),
        instance.getEndTime() == null ? null : outcome(instance, diagram));
  }

  /** What was stopped from without reached no end. */
  private String outcome(HistoricProcessInstance instance, Diagram diagram) {
    return Optional.ofNullable(instance.getEndActivityId())
        .map(diagram.steps()::get)
        .map(Diagram.Step::name)
        .orElseGet(
            () ->
                texts.get(
                    HistoricProcessInstance.STATE_COMPLETED.equals(instance.getState())
                        ? "history.ended"
                        : "history.stopped"));
  }
}
