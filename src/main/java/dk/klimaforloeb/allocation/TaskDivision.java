package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.DecisionTables;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Asks the decision {@code task-division} whom the agreement names for a type of task. */
@Component
class TaskDivision {

  static final String TASK_TYPE = "taskType";
  static final String TOPIC = "topic";
  static final String CANDIDATE_GROUP = "candidateGroup";
  static final String REASON = "reason";

  private final DecisionTables tables;

  TaskDivision(DecisionTables tables) {
    this.tables = tables;
  }

  @Bean
  static DefinitionRights taskDivisionRights() {
    return DefinitionRights.decision(Agreement.Decisions.TASK_DIVISION).readBy(Roles.WITH_CASES);
  }

  /** Of the table that rules now; none before the first one is deployed. */
  Optional<Integer> version() {
    return newest().map(DecisionDefinition::getVersion);
  }

  /** Whether the table that rules now reads like this one. */
  boolean rulesAs(String table) {
    return newest().filter(newest -> tables.content(newest).equals(table)).isPresent();
  }

  private Optional<DecisionDefinition> newest() {
    return Optional.ofNullable(tables.newest(Agreement.Decisions.TASK_DIVISION));
  }

  /**
   * @param topic narrows the type, may be null
   */
  Answer answer(String taskType, String topic) {
    DecisionDefinition newest = newest().orElseThrow();
    Map<String, Object> row =
        tables.ask(newest, Variables.putValue(TASK_TYPE, taskType).putValue(TOPIC, topic));
    return new Answer(
        taskType,
        topic,
        (String) row.get(CANDIDATE_GROUP),
        (String) row.get("party"),
        (String) row.get("clause"),
        (String) row.get(REASON),
        newest.getVersion());
  }

  /**
   * Who does a piece of work, by which clause, and why (Danish).
   *
   * @param topic what narrowed the type, or null
   */
  record Answer(
      String taskType,
      String topic,
      String candidateGroup,
      String party,
      String clause,
      String reason,
      int decisionVersion) {

    /** As the process variable {@code allocation}, which expressions read with dots. */
    Map<String, String> asVariable() {
      Map<String, String> variable = new LinkedHashMap<>();
      variable.put(TASK_TYPE, taskType);
      if (topic != null) {
        variable.put(TOPIC, topic);
      }
      variable.put(CANDIDATE_GROUP, candidateGroup);
      variable.put("party", party);
      variable.put("clause", clause);
      variable.put(REASON, reason);
      return variable;
    }
  }
}
