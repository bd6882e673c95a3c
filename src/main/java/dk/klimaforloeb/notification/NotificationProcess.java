package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.CaseModel;
import dk.klimaforloeb.engine.access.CaseTenants;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.stereotype.Component;

/** Tells the process {@code notification} what happened. */
@Component
class NotificationProcess {

  private final RuntimeService runtimeService;

  NotificationProcess(RuntimeService runtimeService) {
    this.runtimeService = runtimeService;
  }

  /**
   * A task reached a person's group. The instance has no business key: it must outlive the case
   * whose end it may announce.
   */
  void taskReceived(Mail mail) {
    ProcessInstantiationBuilder start =
        runtimeService
            .createProcessInstanceByKey(NotificationModel.KEY)
            .processDefinitionWithoutTenantId()
            .setVariable(NotificationModel.MAIL_ID.name(), mail.id().toString())
            .setVariable(NotificationModel.RECIPIENT.name(), mail.recipient())
            .setVariable(NotificationModel.TASK_ID.name(), mail.taskId());
    if (!CaseTenants.PROGRAMME.equals(mail.tenantId())) {
      start.setVariable(CaseModel.MUNICIPALITY_CODE.name(), mail.tenantId());
    }
    start.execute();
  }
}
