package dk.klimaforloeb.monitoring.faults;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.identity.Roles;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes steps fail as often as the program tries, and mails that are refused. */
record StoppedWork(ProcessEngine engine, Cases cases, JdbcClient jdbc) {

  /** As the model says. */
  private static final int ATTEMPTS = 5;

  /** The municipality's code is lost, without which its next task can be given to nobody. */
  ProcessInstance stopped(String code) {
    cases.requestJourney(code, "1");
    String key = Cases.key(code, "1");
    ProcessInstance onboarding = cases.only("onboarding", key);
    cases.submit(
        Roles.municipality(code),
        key,
        "UserTask_RegisterApplication",
        Answers.of("register-application", "sent"));
    String admission = cases.task(key, "UserTask_RegisterAdmission").getId();
    cases.as(
        "registrar",
        Roles.SECRETARIAT,
        code,
        () -> {
          engine
              .getFormService()
              .submitTaskForm(admission, Answers.of("register-admission", "admitted"));
          return null;
        });
    engine
        .getRuntimeService()
        .removeVariable(onboarding.getId(), CaseModel.MUNICIPALITY_CODE.name());
    fail(onboarding, ATTEMPTS);
    return onboarding;
  }

  void mend(ProcessInstance instance, String code) {
    engine
        .getRuntimeService()
        .setVariable(instance.getId(), CaseModel.MUNICIPALITY_CODE.name(), code);
  }

  void fail(ProcessInstance instance, int times) {
    for (int i = 0; i < times; i++) {
      due(instance)
          .forEach(
              job ->
                  assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                      .isNotNull());
    }
  }

  List<Job> due(ProcessInstance instance) {
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.getId())
        .withRetriesLeft()
        .list();
  }

  void mailFails(String code, String recipient, String words) {
    UUID id = UUID.randomUUID();
    OffsetDateTime at = OffsetDateTime.parse("2020-11-18T09:00:00+01:00");
    jdbc.sql(
            "insert into mail_ledger (id, tenant_id, business_key, capability, kind, recipient,"
                + " recipient_groups, address, subject, content, status, attempts, cause,"
                + " last_error, message_id, created_at, failing_since) values"
                + " (?, ?, ?, 'notification', 'task-assigned', ?, 'secretariat', ?, 'Ny opgave',"
                + " '{}', 'failed', 1, ?, ?, ?, ?, ?)")
        .params(
            id,
            code,
            Cases.key(code, "1"),
            recipient,
            recipient + "@klima.example",
            "address:" + recipient,
            words,
            "<" + id + "@klima.example>",
            at,
            at)
        .update();
  }
}
