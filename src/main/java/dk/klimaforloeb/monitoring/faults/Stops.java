package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.QueryLimit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/**
 * Where work has stopped, in the cases of whoever asks: the engine's grants and tenants decide. A
 * process that waits for one that it called is no other fault than that one's.
 */
@Component
class Stops {

  /** What the engine appends to a step's id for the job that begins its multiple instances. */
  private static final String ALL_OF_MULTI_INSTANCE = "#multiInstanceBody";

  private final RuntimeService runtimeService;
  private final RepositoryService repositoryService;

  Stops(RuntimeService runtimeService, RepositoryService repositoryService) {
    this.runtimeService = runtimeService;
    this.repositoryService = repositoryService;
  }

  /** Those that hit the most first. */
  List<Stop> all() {
    Map<String, Stop> stops = new LinkedHashMap<>();
    Map<String, String> processes = new LinkedHashMap<>();
    runtimeService
        .createIncidentQuery()
        .orderByIncidentTimestamp()
        .asc()
        .listPage(0, QueryLimit.MOST_RESULTS)
        .stream()
        .filter(it -> it.getId().equals(it.getRootCauseIncidentId()))
        .forEach(
            it -> {
              Stop stop = stop(it, processes);
              stops.computeIfAbsent(stop.kind(), kind -> stop).incidents().add(it);
            });
    return stops.values().stream()
        .sorted(Comparator.comparing((Stop stop) -> stop.incidents().size()).reversed())
        .toList();
  }

  private Stop stop(Incident incident, Map<String, String> processes) {
    String definition = incident.getProcessDefinitionId();
    String activity =
        incident.getFailedActivityId() == null
            ? incident.getActivityId()
            : incident.getFailedActivityId();
    return new Stop(
        definition == null ? "" : processes.computeIfAbsent(definition, this::process),
        activity == null ? "" : activity.replace(ALL_OF_MULTI_INSTANCE, ""),
        StopCause.of(incident.getIncidentMessage()),
        definition,
        new ArrayList<>());
  }

  private String process(String definition) {
    return repositoryService.getProcessDefinition(definition).getKey();
  }
}
