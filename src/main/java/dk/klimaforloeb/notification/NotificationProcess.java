package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseModel;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.stereotype.Component;

/** Tells the process {@code notification} what happened. */
@Component
class NotificationProcess {

  private final RuntimeService runtimeService;
  private final ManagementService managementService;
  private final WithoutPerson withoutPerson;
  private final Clock clock;

  NotificationProcess(
      RuntimeService runtimeService,
      ManagementService managementService,
      WithoutPerson withoutPerson,
      Clock clock) {
    this.runtimeService = runtimeService;
    this.managementService = managementService;
    this.withoutPerson = withoutPerson;
    this.clock = clock;
  }

  /**
   * There is a mail to send. The instance has no business key: it must outlive the case whose end
   * it may announce.
   */
  void mailToSend(Mail mail) {
    ProcessInstantiationBuilder start =
        runtimeService
            .createProcessInstanceByKey(NotificationModel.KEY)
            .processDefinitionWithoutTenantId()
            .setVariable(NotificationModel.MAIL_ID.name(), mail.id().toString())
            .setVariable(NotificationModel.TASK_ID.name(), mail.taskId());
    if (mail.isToUser()) {
      start.setVariable(NotificationModel.RECIPIENT.name(), mail.recipient());
    }
    if (!CaseTenants.PROGRAMME.equals(mail.tenantId())) {
      start.setVariable(CaseModel.MUNICIPALITY_CODE.name(), mail.tenantId());
    }
    start.execute();
  }

  /** As {@link #mailToSend}, on behalf of whoever mended what was wrong. */
  void mailToSendAgain(Mail mail) {
    withoutPerson.run(() -> mailToSend(mail));
  }

  /**
   * What a mail waits for has been mended: the next attempt is now, not at the end of the pause.
   */
  void obstacleGone(UUID mail) {
    withoutPerson.run(
        () ->
            runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(NotificationModel.KEY)
                .variableValueEquals(NotificationModel.MAIL_ID.name(), mail.toString())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .forEach(this::wake));
  }

  private void wake(String instance) {
    for (Job timer :
        managementService.createJobQuery().processInstanceId(instance).timers().list()) {
      managementService.setJobDuedate(timer.getId(), Date.from(clock.instant()));
    }
  }
}
