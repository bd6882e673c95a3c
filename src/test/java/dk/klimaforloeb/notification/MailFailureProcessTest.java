package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.notification.MailServer.Mood;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailFailureProcessTest extends NotificationTrial {

  private static final String ADDRESS_TASK = "UserTask_CorrectAddress";
  private static final String SERVER_TASK = "UserTask_RestoreDelivery";
  private static final int MANY = 100;

  @Autowired FormService formService;
  @Autowired IdentityService identityService;
  @Autowired MailFailures failures;
  @Autowired MailCauses causes;

  @BeforeEach
  void secretariat() {
    trial.person("office", "office@klima.example", "secretariat");
    trial.grant("secretariat");
    trial.deploy("coordinators", null);
  }

  @Test
  void aHundredMailsThatFailForOneAddressAreOneTaskAndLeaveByOneSubmission() throws Exception {
    SERVER.be(Mood.UNKNOWN_USER, "coordinator@klima.example");
    for (int i = 0; i < MANY; i++) {
      trial.taskArrives(Map.of());
    }
    trial.sendAll();

    assertThat(trial.count("status = 'failed' and cause = 'address:coordinator'")).isEqualTo(MANY);
    Task task = only(ADDRESS_TASK);
    assertThat(task.getTenantId()).isEqualTo("programme");
    assertThat(known(task))
        .containsEntry("person", "coordinator (brugernavn coordinator)")
        .containsEntry("failedAddress", "coordinator@klima.example")
        .containsEntry("address", "coordinator@klima.example")
        .containsEntry("reply", Mood.UNKNOWN_USER.words())
        .containsEntry("mails", "100 mails");
    // The secretariat itself was told of the one task.
    assertThat(SERVER.received()).hasSize(1);
    SERVER.received().clear();

    submit(task, Answers.of("correct-address", "corrected", "address", "right@klima.example"));
    trial.runAll();

    assertThat(SERVER.received())
        .hasSize(MANY)
        .allSatisfy(
            mail -> assertThat(mail.getAllRecipients()[0]).hasToString("right@klima.example"));
    assertThat(trial.count("status = 'sent' and address = 'right@klima.example'")).isEqualTo(MANY);
    assertThat(identityService.createUserQuery().userId("coordinator").singleResult().getEmail())
        .isEqualTo("right@klima.example");
    assertThat(trial.rows("mail_address_correction"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("person", "coordinator")
                    .containsEntry("old_address", "coordinator@klima.example")
                    .containsEntry("new_address", "right@klima.example")
                    .containsEntry("corrected_by", "secretary"));
    assertThat(trial.rows("mail_failure"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("outcome", "corrected")
                    .containsEntry("closed_by", "secretary")
                    .containsEntry("open_cause", null));
    assertThat(runtimeService.createProcessInstanceQuery().count()).isEqualTo(MANY);
  }

  @Test
  void afterTwoDaysWithoutAServerThereIsOneTaskForAllAndItSendsAll() {
    SERVER.be(Mood.REFUSING);
    for (int i = 0; i < 3; i++) {
      trial.taskArrives(Map.of());
    }
    trial.sendAll();
    assertThat(trial.count("status = 'deferred' and cause = 'server:unreachable'")).isEqualTo(3);
    assertThat(trial.tasks(SERVER_TASK)).isEmpty();

    trial.letPass("coordinator", Duration.ofHours(47));
    trial.sendAll();
    assertThat(trial.tasks(SERVER_TASK)).isEmpty();
    trial.letPass("coordinator", Duration.ofHours(1));
    trial.sendAll();

    Task task = only(SERVER_TASK);
    assertThat(trial.count("status = 'failed' and cause = 'server:unreachable'")).isEqualTo(3);
    assertThat(known(task))
        .containsEntry("condition", "Mailserveren kan ikke nås eller svarer ikke")
        .containsEntry("mails", "3 mails");
    assertThat((String) known(task).get("reply")).contains("refused");

    SERVER.be(Mood.ACCEPTING);
    submit(task, Answers.of("restore-delivery", "send-again"));
    trial.runAll();

    // Those about the task, which had failed as well, too.
    assertThat(trial.count("status = 'sent'")).isEqualTo(4);
    assertThat(trial.tasks(SERVER_TASK)).isEmpty();
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void whatIsGivenUpIsNotSent() {
    SERVER.be(Mood.MAILBOX_FULL, "coordinator@klima.example");
    trial.taskArrives(Map.of());
    trial.sendAll();

    submit(only(ADDRESS_TASK), Answers.of("correct-address", "give-up"));
    trial.runAll();

    assertThat(trial.ledgerOf("coordinator"))
        .containsEntry("status", "not-to-be-sent")
        .containsEntry("reason", "given-up");
    assertThat(path())
        .contains("Gateway_GivenUp", "ServiceTask_GiveMailsUp", "EndEvent_MailsGivenUp");
  }

  @Test
  void whatFailsAgainIsANewTask() {
    SERVER.be(Mood.MAILBOX_FULL, "coordinator@klima.example");
    trial.taskArrives(Map.of());
    trial.sendAll();
    Task first = only(ADDRESS_TASK);

    submit(first, Answers.of("correct-address", "send-again"));
    trial.runAll();

    assertThat(only(ADDRESS_TASK).getId()).isNotEqualTo(first.getId());
    assertThat(trial.attempts()).hasSize(2);
  }

  @Test
  void anAddressThatThePersonCorrectsEndsTheTaskAndSendsTheMails() {
    SERVER.be(Mood.NAME_NOT_ALLOWED, "coordinator@klima.example");
    trial.taskArrives(Map.of());
    trial.taskArrives(Map.of());
    trial.sendAll();
    only(ADDRESS_TASK);

    trial.address("coordinator", "right@klima.example");
    trial.runAll();

    assertThat(trial.tasks(ADDRESS_TASK)).isEmpty();
    assertThat(trial.count("status = 'sent' and address = 'right@klima.example'")).isEqualTo(2);
    assertThat(trial.rows("mail_failure").get(0)).containsEntry("outcome", "mended-elsewhere");
    assertThat(path()).contains("BoundaryEvent_MendedElsewhere", "EndEvent_MailsSentAgain");
  }

  @Test
  void whoIsRemovedLeavesNoTaskBehind() {
    SERVER.be(Mood.UNKNOWN_USER, "coordinator@klima.example");
    trial.taskArrives(Map.of());
    trial.sendAll();

    trial.remove("coordinator");
    trial.runAll();

    assertThat(trial.tasks(ADDRESS_TASK)).isEmpty();
    assertThat(trial.ledgerOf("coordinator")).containsEntry("reason", "person-gone");
  }

  @Test
  void theSecretariatsOwnBadAddressDoesNotBringAboutTaskAfterTask() {
    SERVER.be(Mood.UNKNOWN_USER);
    trial.taskArrives(Map.of());

    for (int round = 0; round < 5; round++) {
      trial.sendAll();
    }

    // One for the coordinator, one for the secretary, and nothing more.
    assertThat(trial.tasks(ADDRESS_TASK)).hasSize(2);
    assertThat(trial.jobs()).isEmpty();
    assertThat(trial.count("status = 'failed' and cause = 'address:office'")).isEqualTo(2);
  }

  @Test
  void theFormTakesNoAddressThatCannotBeUsedAndNotTheOneThatFailed() {
    SERVER.be(Mood.UNKNOWN_USER, "coordinator@klima.example");
    trial.taskArrives(Map.of());
    trial.sendAll();
    Task task = only(ADDRESS_TASK);

    for (String wrong :
        List.of(
            "",
            "a@x.dk, c@x.dk",
            "Name, Dept <a@x.dk>",
            "a@x.dk\r\nBcc: b@x.dk",
            "coordinator@klima.example")) {
      assertThatThrownBy(
              () -> submit(task, Answers.of("correct-address", "corrected", "address", wrong)))
          .as(wrong)
          .isInstanceOf(FormFieldValidationException.class)
          .hasMessageContaining("(address)");
    }
    assertThat(only(ADDRESS_TASK).getId()).isEqualTo(task.getId());
  }

  @Test
  void oneRequestSendsAllMailsOfACauseAlsoThoseThatWaitForTheirNextAttempt() {
    SERVER.be(Mood.DROPPING);
    trial.taskArrives(Map.of());
    trial.sendAll();
    trial.letPass("coordinator", Duration.ofDays(2));
    trial.sendAll();
    trial.deploy("others", null);
    trial.taskArrives(Map.of());
    trial.sendAll();
    assertThat(causes.all(Optional.empty()))
        .singleElement()
        .satisfies(
            cause -> {
              assertThat(cause.cause()).isEqualTo("server:unreachable");
              assertThat(cause.failed()).isEqualTo(1);
              // The outsider's, and the one about the task.
              assertThat(cause.deferred()).isEqualTo(2);
              assertThat(cause.processInstanceId()).isNotNull();
            });
    SERVER.be(Mood.ACCEPTING);

    assertThat(failures.resend("server:unreachable", "secretary")).isEqualTo(3);
    trial.runDue();

    assertThat(trial.count("status = 'sent'")).isEqualTo(3);
    assertThat(trial.tasks(SERVER_TASK)).isEmpty();
    assertThat(causes.all(Optional.empty())).isEmpty();
    assertThat(failures.resend("server:unreachable", "secretary")).isZero();
  }

  private Task only(String element) {
    List<Task> tasks = trial.tasks(element);
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private Map<String, Object> known(Task task) {
    return as(() -> Map.copyOf(formService.getTaskFormVariables(task.getId())));
  }

  private void submit(Task task, Map<String, Object> values) {
    as(
        () -> {
          formService.submitTaskForm(task.getId(), values);
          return null;
        });
  }

  private <T> T as(java.util.function.Supplier<T> action) {
    return trial.as("secretary", "secretariat", action);
  }

  private List<String> path() {
    return historyService
        .createHistoricActivityInstanceQuery()
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
