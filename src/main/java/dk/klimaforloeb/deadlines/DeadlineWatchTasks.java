package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code deadline-watch} asks for. */
@Component
public class DeadlineWatchTasks {

  private final Reminders reminders;
  private final DeadlineFollowUpProcess followUp;

  DeadlineWatchTasks(Reminders reminders, DeadlineFollowUpProcess followUp) {
    this.reminders = reminders;
    this.followUp = followUp;
  }

  @Bean
  static DefinitionRights deadlineWatchRights() {
    return DefinitionRights.process(DeadlineWatchModel.KEY)
        .readBy(Roles.WITH_CASES)
        .runsOutsideCases();
  }

  /** Finds out whether there is anything to do today. */
  public void review(DelegateExecution execution) {
    DeadlineWatchModel.WORK_LEFT.set(execution, reminders.isWorkLeft() || followUp.isDeadlineMet());
  }

  /** Reminds people of their tasks. */
  public void remind(DelegateExecution execution) {
    reminders.remind();
  }

  /** Ends the follow-ups that nothing is left of, and finds what is to be followed up now. */
  public void closeFollowUps(DelegateExecution execution) {
    followUp.deadlinesMet();
    DeadlineWatchModel.MISSED_TASKS.set(execution, new ArrayList<>(reminders.missed()));
  }

  /** Has the delay of one task followed up in its case. */
  public void askForFollowUp(DelegateExecution execution) {
    followUp.deadlineMissed(DeadlineWatchModel.MISSED_TASK.get(execution));
  }
}
