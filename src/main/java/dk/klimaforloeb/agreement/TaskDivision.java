package dk.klimaforloeb.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Asks the decision {@code task-division} whom the agreement names for a type of task. */
@Component
class TaskDivision {

  static final String KEY = "task-division";

  private final DecisionService decisionService;
  private final RepositoryService repositoryService;

  TaskDivision(DecisionService decisionService, RepositoryService repositoryService) {
    this.decisionService = decisionService;
    this.repositoryService = repositoryService;
  }

  /**
   * @param topic narrows the type, may be null
   */
  Answer answer(String taskType, String topic) {
    DecisionDefinition newest =
        repositoryService
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(KEY)
            .withoutTenantId()
            .latestVersion()
            .singleResult();
    Map<String, Object> row =
        decisionService
            .evaluateDecisionTableById(newest.getId())
            .variables(Variables.putValue("taskType", taskType).putValue("topic", topic))
            .evaluate()
            .getSingleResult();
    return new Answer(
        taskType,
        (String) row.get("candidateGroup"),
        (String) row.get("party"),
        (String) row.get("clause"),
        (String) row.get("reason"),
        newest.getVersion());
  }

  /** Who does a piece of work, by which clause, and why (Danish). */
  record Answer(
      String taskType,
      String candidateGroup,
      String party,
      String clause,
      String reason,
      int decisionVersion) {

    /** As the process variable {@code allocation}, which expressions read with dots. */
    Map<String, Object> asVariable() {
      Map<String, Object> variable = new LinkedHashMap<>();
      variable.put("taskType", taskType);
      variable.put("candidateGroup", candidateGroup);
      variable.put("party", party);
      variable.put("clause", clause);
      variable.put("reason", reason);
      return variable;
    }
  }
}
