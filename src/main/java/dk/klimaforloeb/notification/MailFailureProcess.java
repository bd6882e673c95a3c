package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.access.WithoutPerson;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the process {@code mail-failure} what happened. */
@Component
class MailFailureProcess {

  private final RuntimeService runtimeService;
  private final WithoutPerson withoutPerson;

  MailFailureProcess(RuntimeService runtimeService, WithoutPerson withoutPerson) {
    this.runtimeService = runtimeService;
    this.withoutPerson = withoutPerson;
  }

  /**
   * Mails fail for a cause of which nobody has a task yet.
   *
   * @return id of the instance
   */
  String mailsFailed(UUID failure, boolean isAddressAtFault) {
    return withoutPerson.call(
        () ->
            runtimeService
                .createProcessInstanceByKey(MailFailureModel.KEY)
                .processDefinitionWithoutTenantId()
                .setVariable(MailFailureModel.FAILURE_ID.name(), failure.toString())
                .setVariable(MailFailureModel.ADDRESS_AT_FAULT.name(), isAddressAtFault)
                .execute()
                .getId());
  }

  /**
   * It was mended past the task, which ends.
   *
   * @return whether there is an instance that sees to the mails
   */
  boolean mendedElsewhere(String instance) {
    return withoutPerson.call(
        () ->
            !runtimeService
                .createMessageCorrelation(MailFailureModel.MENDED)
                .processInstanceId(instance)
                .correlateAllWithResult()
                .isEmpty());
  }
}
