package dk.klimaforloeb.agreement.file;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Brings the agreement's decision tables to the engine, apart from the processes: they change when
 * the agreement does. Each is deployed alone, so that one which is unchanged keeps its version,
 * whatever its file is called.
 */
@Component
class DecisionDeployer {

  private static final String DEPLOYMENT = "klimaforloeb-agreement-";

  private final RepositoryService repositoryService;

  DecisionDeployer(RepositoryService repositoryService) {
    this.repositoryService = repositoryService;
  }

  /**
   * @param decisions content by decision key
   */
  void deploy(Map<String, String> decisions) {
    new TreeMap<>(decisions)
        .forEach(
            (key, dmn) ->
                repositoryService
                    .createDeployment()
                    .name(DEPLOYMENT + key)
                    .enableDuplicateFiltering(false)
                    .addString("agreement/" + key + ".dmn", dmn)
                    .deploy());
  }
}
