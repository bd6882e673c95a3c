package dk.klimaforloeb.agreement.file;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Component;

/**
 * Brings the agreement's decision tables to the engine, apart from the processes: they change when
 * the agreement does. Unchanged ones are not deployed again, whatever their files are called.
 */
@Component
class DecisionDeployer {

  private static final String DEPLOYMENT = "klimaforloeb-agreement";

  private final RepositoryService repositoryService;

  DecisionDeployer(RepositoryService repositoryService) {
    this.repositoryService = repositoryService;
  }

  /**
   * @param decisions content by decision key
   */
  void deploy(Map<String, String> decisions) {
    DeploymentBuilder deployment =
        repositoryService.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(false);
    new TreeMap<>(decisions)
        .forEach((key, dmn) -> deployment.addString("agreement/" + key + ".dmn", dmn));
    deployment.deploy();
  }
}
