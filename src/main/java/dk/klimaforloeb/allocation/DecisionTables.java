package dk.klimaforloeb.allocation;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** The decision tables that the agreement's file names, as they were deployed. */
@Component
class DecisionTables {

  private final RepositoryService repositoryService;
  private final DecisionService decisionService;

  DecisionTables(RepositoryService repositoryService, DecisionService decisionService) {
    this.repositoryService = repositoryService;
    this.decisionService = decisionService;
  }

  /** The version that rules now. */
  DecisionDefinition newest(String key) {
    return repositoryService
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(key)
        .withoutTenantId()
        .latestVersion()
        .singleResult();
  }

  /**
   * Asks a version, and leaves the answer in the engine's history.
   *
   * @return the one row that fits
   */
  DmnDecisionRuleResult ask(DecisionDefinition version, Map<String, Object> inputs) {
    return decisionService
        .evaluateDecisionTableById(version.getId())
        .variables(inputs)
        .evaluate()
        .getSingleResult();
  }
}
