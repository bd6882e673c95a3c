package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.OwnRights;
import dk.klimaforloeb.engine.diagrams.Diagram;
import dk.klimaforloeb.engine.diagrams.Diagrams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** The processes whose history whoever asks may read: the engine's grants decide. */
@Component
class ReadableProcesses {

  private final RepositoryService repositoryService;
  private final OwnRights rights;
  private final Diagrams diagrams;

  ReadableProcesses(RepositoryService repositoryService, OwnRights rights, Diagrams diagrams) {
    this.repositoryService = repositoryService;
    this.rights = rights;
    this.diagrams = diagrams;
  }

  /** Those in which people do something. */
  List<Process> all() {
    return of(repositoryService.createProcessDefinitionQuery()).stream()
        .filter(process -> process.newest().isWork())
        .toList();
  }

  /**
   * @return empty when there is no such process, or the person may not read its history
   */
  Optional<Process> find(String key) {
    return of(repositoryService.createProcessDefinitionQuery().processDefinitionKey(key)).stream()
        .findFirst();
  }

  private List<Process> of(ProcessDefinitionQuery query) {
    Map<String, List<Diagram>> versions = new LinkedHashMap<>();
    query
        .orderByProcessDefinitionKey()
        .asc()
        .orderByProcessDefinitionVersion()
        .desc()
        .listPage(0, QueryLimit.MOST_RESULTS)
        .forEach(
            version ->
                versions
                    .computeIfAbsent(version.getKey(), key -> new ArrayList<>())
                    .add(diagrams.of(version)));
    return versions.entrySet().stream()
        .filter(
            process -> rights.holdOn(process.getKey(), ProcessDefinitionPermissions.READ_HISTORY))
        .map(process -> new Process(process.getKey(), process.getValue()))
        .toList();
  }

  /**
   * A process.
   *
   * @param versions the newest first, at least one
   */
  record Process(String key, List<Diagram> versions) {

    Diagram newest() {
      return versions.get(0);
    }
  }
}
