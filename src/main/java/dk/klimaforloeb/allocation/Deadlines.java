package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * When a task is due: so many working days after it was made as the decision {@code
 * phase-deadlines} says, at the end of the office day. The agreement names no case deadlines; its
 * file names the table.
 */
@Component
public class Deadlines {

  private static final LocalTime OFFICE_CLOSES = LocalTime.of(16, 0);
  private static final String TASK_PREFIX = "UserTask_";

  private final DecisionTables tables;

  /** A version of the table always answers the same, so it is asked once for each task. */
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();

  private final WorkingDays workingDays;
  private final Clock clock;

  Deadlines(DecisionTables tables, WorkingDays workingDays, Clock clock) {
    this.tables = tables;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Bean
  static DefinitionRights phaseDeadlinesRights() {
    return DefinitionRights.decision(Agreement.Decisions.PHASE_DEADLINES).readBy(Roles.WITH_CASES);
  }

  /**
   * The due date of the user task at which the execution has arrived; called from the models.
   *
   * @return always within a working day outside the quiet periods
   */
  public Date due(DelegateExecution execution) {
    int days = workingDaysFor(taskName(execution.getCurrentActivityId()));
    LocalDate day = workingDays.plusUnquiet(LocalDate.now(clock), days);
    return Date.from(day.atTime(OFFICE_CLOSES).atZone(clock.getZone()).toInstant());
  }

  private int workingDaysFor(String task) {
    DecisionDefinition table = tables.newest(Agreement.Decisions.PHASE_DEADLINES);
    return answers.computeIfAbsent(
        table.getId() + " " + task,
        asked -> tables.ask(table, Map.of("task", task)).getEntry("workingDays"));
  }

  /** The form's name, {@code hold-kickoff} for {@code UserTask_HoldKickoff}. */
  static String taskName(String elementId) {
    return elementId
        .substring(TASK_PREFIX.length())
        .replaceAll("(?<!^)(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
