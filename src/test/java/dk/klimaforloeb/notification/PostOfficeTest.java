package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.klimaforloeb.notification.api.MailAbout;
import dk.klimaforloeb.notification.api.MailTask;
import dk.klimaforloeb.notification.api.Mails;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What other capabilities post. */
class PostOfficeTest extends NotificationTrial {

  @Autowired Mails mails;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  private Task one;
  private Task other;

  @BeforeEach
  void twoTasks() {
    trial.deploy("secretaries", null);
    one = trial.taskArrives(Map.of("municipalityCode", "0741", "municipality", "Samsø"));
    trial.deploy("coordinators,others", null);
    other = trial.taskArrives(Map.of("municipalityCode", "0492", "municipality", "Ærø"));
    trial.sendAll();
    jdbc.sql("delete from mail_ledger").update();
    SERVER.forget();
  }

  @Test
  void eachMemberOfTheGroupsGetsOneMailAboutTheCase() throws Exception {
    mails.toMembers(
        List.of("secretaries", "coordinators"),
        MailAbout.theCase("0741", "trial/0741/1"),
        PostOfficeTest::content);
    trial.leave("secretary", "secretaries");
    trial.leave("coordinator", "secretaries");
    trial.sendAll();

    assertThat(trial.ledger())
        .extracting(row -> row.get("recipient"), row -> row.get("status"), row -> row.get("reason"))
        .containsExactlyInAnyOrder(
            tuple("coordinator", "sent", null),
            tuple("secretary", "not-to-be-sent", "group-left"),
            tuple("unreachable", "not-to-be-sent", "no-address"));
    assertThat(trial.ledger())
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsEntry("capability", "notification")
                    .containsEntry("kind", "task-assigned")
                    .containsEntry("tenant_id", "0741")
                    .containsEntry("business_key", "trial/0741/1")
                    .containsEntry("task_name", null));
    assertThat(received()).containsExactly("coordinator@klima.example: Ny opgave: nothing");
  }

  @Test
  void eachMemberOfTheTasksGroupsGetsOneMailAboutHisOwn() throws Exception {
    Task done = trial.taskArrives(Map.of());
    runtimeService.deleteProcessInstance(done.getProcessInstanceId(), "done");
    trial.sendAll();
    SERVER.forget();
    jdbc.sql("delete from mail_ledger").update();
    trial.person("deputy", "deputy@klima.example", "others");

    mails.toGroupsOf(
        List.of(one.getId(), done.getId(), other.getId()), "outsider", PostOfficeTest::content);
    trial.leave("coordinator", "secretaries");
    trial.sendAll();

    assertThat(received())
        .containsExactlyInAnyOrder(
            "coordinator@klima.example: Ny opgave: Samsø, Ærø",
            "secretary@klima.example: Ny opgave: Samsø",
            "deputy@klima.example: Ny opgave: Ærø");
    assertThat(trial.ledgerOf("coordinator"))
        .containsEntry("tenant_id", "programme")
        .containsEntry("business_key", null);
    assertThat(trial.ledgerOf("secretary"))
        .containsEntry("tenant_id", "0741")
        .containsEntry("business_key", "trial/1")
        .containsEntry("task_name", "Hold møde på Ærø & omegn");
    assertThat(trial.count("recipient = 'outsider'")).isZero();
  }

  @Test
  void aPersonIsToldAsOftenAsItIsAskedForAndNobodyOfWhatIsNoMore() throws Exception {
    mails.toPerson("outsider", MailAbout.tasks(one.getId()), PostOfficeTest::content);
    mails.toPerson("outsider", MailAbout.tasks(one.getId()), PostOfficeTest::content);
    mails.toPerson("outsider", MailAbout.tasks("no-task"), PostOfficeTest::content);
    mails.toPerson("nobody", MailAbout.nothing(), PostOfficeTest::content);
    trial.sendAll();

    assertThat(received())
        .containsExactly(
            "outsider@klima.example: Ny opgave: Samsø", "outsider@klima.example: Ny opgave: Samsø");
    assertThat(trial.ledger()).hasSize(2);
  }

  @Test
  void whoPostsSeesNeitherReadersNorTasksAndIsUndoneWithItsTransaction() {
    trial.as(
        "outsider",
        "others",
        () -> {
          new TransactionTemplate(transactions)
              .executeWithoutResult(
                  status -> {
                    mails.toGroupsOf(List.of(one.getId()), null, PostOfficeTest::content);
                    status.setRollbackOnly();
                  });
          assertThat(trial.ledger()).isEmpty();
          mails.toGroupsOf(List.of(one.getId()), null, PostOfficeTest::content);
          return null;
        });

    assertThat(trial.ledger())
        .extracting(row -> row.get("recipient"))
        .containsExactlyInAnyOrder("coordinator", "secretary", "unreachable");
  }

  private static Record content(List<MailTask> tasks) {
    String names = tasks.stream().map(MailTask::municipality).collect(Collectors.joining(", "));
    return new TaskAssigned(
        names.isEmpty() ? "nothing" : names, null, null, null, "group", null, "https://x", null);
  }

  private static List<String> received() throws Exception {
    List<String> received = new ArrayList<>();
    for (MimeMessage mail : SERVER.received()) {
      received.add(mail.getAllRecipients()[0] + ": " + mail.getSubject());
    }
    return received;
  }
}
