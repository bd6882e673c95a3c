package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.DecisionTables;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * The decision {@code phase-deadlines}: how many working days a task has from the day on which it
 * came. The agreement names no case deadlines; its file names the table.
 */
@Component
class DeadlineTable {

  private final DecisionTables tables;

  /** A version of the table always answers the same, so it is asked once for each task. */
  private final Map<String, Optional<Integer>> answers = new ConcurrentHashMap<>();

  DeadlineTable(DecisionTables tables) {
    this.tables = tables;
  }

  @Bean
  static DefinitionRights phaseDeadlinesRights() {
    return DefinitionRights.decision(Agreement.Decisions.PHASE_DEADLINES).readBy(Roles.WITH_CASES);
  }

  /**
   * @param task the task's key
   * @return empty for a step that is taken when those who take it choose, for which the table says
   *     0
   */
  Optional<Integer> workingDays(String task) {
    DecisionDefinition table = tables.newest(Agreement.Decisions.PHASE_DEADLINES);
    return answers.computeIfAbsent(
        table.getId() + " " + task,
        asked ->
            Optional.of(tables.ask(table, Map.of("task", task)).<Integer>getEntry("workingDays"))
                .filter(days -> days > 0));
  }
}
