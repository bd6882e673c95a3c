package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code mail-failure} has done by the program. */
@Component
public class MailFailureTasks {

  private final MailFailures failures;

  MailFailureTasks(MailFailures failures) {
    this.failures = failures;
  }

  @Bean
  static DefinitionRights mailFailureRights() {
    return DefinitionRights.process(MailFailureModel.KEY)
        .readBy(Roles.WITH_CASES)
        .workedOnBy(Roles.CASEWORKERS)
        .runsOutsideCases();
  }

  /** All mails of the failure are sent now. */
  public void sendAgain(DelegateExecution execution) {
    failures.sendAgain(failure(execution));
  }

  /** None of them is sent any more. */
  public void giveUp(DelegateExecution execution) {
    failures.giveUp(failure(execution));
  }

  private static UUID failure(DelegateExecution execution) {
    return UUID.fromString(MailFailureModel.FAILURE_ID.get(execution));
  }
}
