package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.calendar.WorkingDays;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code deadline-follow-up} asks for. */
@Component
public class DeadlineFollowUpTasks {

  private final ReminderProperties steps;
  private final WorkingDays workingDays;
  private final Clock clock;

  DeadlineFollowUpTasks(ReminderProperties steps, WorkingDays workingDays, Clock clock) {
    this.steps = steps;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Bean
  static DefinitionRights deadlineFollowUpRights() {
    return DefinitionRights.process(DeadlineFollowUpModel.KEY)
        .readBy(Roles.WITH_CASES)
        .workedOnBy(Roles.CASEWORKERS)
        // What is late may be the programme's own.
        .runsOutsideCases();
  }

  /** When the secretariat takes over from a coordinator who did not follow up. */
  public Date passOnAt(DelegateExecution execution) {
    LocalDate last = workingDays.plusUnquiet(LocalDate.now(clock), steps.passOnAfter());
    return Date.from(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }
}
