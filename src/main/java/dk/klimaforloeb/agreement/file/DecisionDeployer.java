package dk.klimaforloeb.agreement.file;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Brings the agreement's decision tables to the engine, apart from the processes: they change when
 * the agreement does. Each is deployed alone, so that one which is unchanged keeps its version,
 * whatever its file is called: a file is new when it differs from the one that was deployed before
 * it, whatever was decided since.
 */
@Component
class DecisionDeployer {

  private static final String DEPLOYMENT = "klimaforloeb-agreement-";

  /** Another name, so that an unchanged file is not taken for a new one, and rules no more. */
  private static final String DECIDED = "klimaforloeb-amendment-";

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
                    .addString(resource(key), dmn)
                    .deploy());
  }

  /**
   * Brings a table that was decided while the program runs.
   *
   * @return its version, which no query finds before the step that asks for it has ended
   */
  int deployDecided(String key, String dmn) {
    return repositoryService
        .createDeployment()
        .name(DECIDED + key)
        .addString(resource(key), dmn)
        .deployWithResult()
        .getDeployedDecisionDefinitions()
        .get(0)
        .getVersion();
  }

  private static String resource(String key) {
    return "agreement/" + key + ".dmn";
  }
}
