package dk.klimaforloeb.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** The decision tables that were deployed, asked outside of processes. */
@Component
public class DecisionTables {

  private final RepositoryService repositoryService;
  private final DecisionService decisionService;

  /** Asks the engine that has these services. */
  public DecisionTables(RepositoryService repositoryService, DecisionService decisionService) {
    this.repositoryService = repositoryService;
    this.decisionService = decisionService;
  }

  /** The version that rules now; null while none is deployed. */
  public DecisionDefinition newest(String key) {
    return repositoryService
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(key)
        .withoutTenantId()
        .latestVersion()
        .singleResult();
  }

  /** A version; null where there is none. */
  public DecisionDefinition version(String key, int version) {
    return repositoryService
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(key)
        .withoutTenantId()
        .decisionDefinitionVersion(version)
        .singleResult();
  }

  /** The file of a version. */
  public String content(DecisionDefinition version) {
    try (InputStream file = repositoryService.getDecisionModel(version.getId())) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Asks a version, and leaves the answer in the engine's history.
   *
   * @return the one row that fits
   */
  public DmnDecisionRuleResult ask(DecisionDefinition version, Map<String, Object> inputs) {
    return decisionService
        .evaluateDecisionTableById(version.getId())
        .variables(inputs)
        .evaluate()
        .getSingleResult();
  }
}
