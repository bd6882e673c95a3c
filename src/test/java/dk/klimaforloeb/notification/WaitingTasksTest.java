package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.TaskMoved;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever comes into a group is told what waits there. */
class WaitingTasksTest extends NotificationTrial {

  @Autowired TaskService taskService;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void whoComesIntoAGroupGetsOneMailOfAllThatWaitsThere() throws Exception {
    Date due = Date.from(LocalDate.of(2030, 10, 2).atTime(16, 0).atZone(Trial.zone()).toInstant());
    trial.deploy("empty", due);
    Task one = trial.taskArrives(Map.of("municipalityCode", "0741", "municipality", "Samsø"));
    Task other = trial.taskArrives(Map.of("municipality", "<Ærø>"));
    assertThat(trial.ledger()).isEmpty();

    trial.person("newcomer", "newcomer@klima.example", "empty");
    assertThat(trial.notifications()).isEqualTo(1);
    gather("newcomer");

    assertThat(SERVER.received()).hasSize(1);
    MimeMessage mail = SERVER.received().get(0);
    assertThat(mail.getAllRecipients()[0]).hasToString("newcomer@klima.example");
    assertThat(mail.getSubject()).isEqualTo("2 opgaver venter hos Gruppen empty");
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat((String) parts.getBodyPart(0).getContent())
        .contains("Du er kommet ind i Gruppen empty. 2 opgaver venter:")
        .contains("Hold møde på Ærø & omegn (Samsø)", "(<Ærø>)")
        .contains("Frist: onsdag den 2. oktober 2030")
        .contains("#/?task=" + one.getId(), "#/?task=" + other.getId())
        .doesNotContain("{{", "null", "\n\n\n");
    assertThat((String) parts.getBodyPart(1).getContent())
        .contains("&lt;Ærø&gt;", "#/?task=" + one.getId() + "\"")
        .doesNotContain("{{", "null", "<Ærø>");
    assertThat(trial.ledgerOf("newcomer"))
        .containsEntry("status", "sent")
        .containsEntry("address", "newcomer@klima.example")
        .containsEntry("task_id", null)
        .containsEntry("message_id", mail.getMessageID());
    assertThat(trial.rows("mail_told_task")).hasSize(2);
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void groupsThatSomebodyComesIntoOneAfterTheOtherShareAMail() throws Exception {
    trial.deploy("one", null);
    trial.taskArrives(Map.of());
    trial.deploy("two", null);
    trial.taskArrives(Map.of());
    trial.deploy("one,two", null);
    trial.taskArrives(Map.of());

    trial.person("newcomer", "newcomer@klima.example", "one", "two");
    gather("newcomer");

    assertThat(SERVER.received()).hasSize(1);
    assertThat(SERVER.received().get(0).getSubject())
        .isEqualTo("3 opgaver venter hos Gruppen one, Gruppen two");
    assertThat(trial.rows("mail_told_task")).hasSize(3);
  }

  @Test
  void whereNothingWaitsNobodyIsWrittenTo() {
    trial.person("newcomer", "newcomer@klima.example", "empty");
    trial.deploy("busy", null);
    Task task = trial.taskArrives(Map.of());
    taskService.setAssignee(task.getId(), "somebody");
    trial.enter("newcomer", "others");

    assertThat(trial.ledger()).isEmpty();
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void whatIsDoneBeforeTheMailLeavesIsNotInIt() {
    trial.deploy("empty", null);
    Task task = trial.taskArrives(Map.of());
    trial.person("newcomer", "newcomer@klima.example", "empty");
    runtimeService.deleteProcessInstance(task.getProcessInstanceId(), "done");

    gather("newcomer");

    assertThat(SERVER.received()).isEmpty();
    assertThat(trial.ledgerOf("newcomer"))
        .containsEntry("status", "not-to-be-sent")
        .containsEntry("reason", "nothing-waits");
  }

  @Test
  void nobodyIsToldOfATaskTwice() {
    trial.deploy("empty", null);
    Task first = trial.taskArrives(Map.of());
    trial.person("newcomer", "newcomer@klima.example", "empty");
    Task second = trial.taskArrives(Map.of());
    gather("newcomer");
    assertThat(SERVER.received()).hasSize(2);
    assertThat(trial.rows("mail_told_task"))
        .extracting(row -> row.get("task_id"))
        .containsExactly(first.getId());

    trial.leave("newcomer", "empty");
    trial.enter("newcomer", "empty");
    trial.move(first, "empty", "others");
    trial.enter("newcomer", "others");
    events.publishEvent(new TaskMoved(first.getId()));
    trial.move(second, "empty", "secretaries");
    trial.enter("newcomer", "secretaries");
    trial.runAll();

    assertThat(trial.count("recipient = 'newcomer'")).isEqualTo(2);
  }

  @Test
  void whoLeftBeforeTheMailAndComesBackIsTold() {
    trial.deploy("empty", null);
    trial.taskArrives(Map.of());
    trial.person("newcomer", "newcomer@klima.example", "empty");
    trial.leave("newcomer", "empty");
    gather("newcomer");
    assertThat(trial.ledgerOf("newcomer")).containsEntry("reason", "group-left");

    trial.enter("newcomer", "empty");
    gather("newcomer");

    assertThat(SERVER.received()).hasSize(1);
  }

  @Test
  void aRetryTellsOfTheSameTasks() {
    trial.deploy("empty", null);
    trial.taskArrives(Map.of());
    trial.person("newcomer", "newcomer@klima.example", "empty");
    SERVER.be(MailServer.Mood.GREYLISTING);
    gather("newcomer");
    assertThat(trial.ledgerOf("newcomer")).containsEntry("status", "deferred");
    SERVER.be(MailServer.Mood.ACCEPTING);

    gather("newcomer");

    assertThat(SERVER.received()).hasSize(1);
  }

  @Test
  void withoutTheMembershipThereIsNoMail() {
    trial.deploy("empty", null);
    trial.taskArrives(Map.of());
    trial.person("newcomer", "newcomer@klima.example", "others");

    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              trial.group("empty");
              trial.enter("newcomer", "empty");
              assertThat(trial.ledger()).hasSize(1);
              status.setRollbackOnly();
            });

    assertThat(trial.ledger()).isEmpty();
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void moreTasksThanAnybodyReadsAreCounted() throws Exception {
    trial.deploy("empty", null);
    for (int i = 0; i < 43; i++) {
      trial.taskArrives(Map.of());
    }
    trial.person("newcomer", "newcomer@klima.example", "empty");

    gather("newcomer");

    MimeMultipart parts = (MimeMultipart) SERVER.received().get(0).getContent();
    assertThat((String) parts.getBodyPart(0).getContent())
        .contains("43 opgaver venter", "Og 3 opgaver mere");
    assertThat(trial.rows("mail_told_task")).hasSize(43);
  }

  /** The first job finds that groups are gathered still; then their time is over. */
  private void gather(String person) {
    trial.runDue();
    assertThat(trial.jobs()).isNotEmpty();
    trial.letPass(person, Duration.ofMinutes(1));
    trial.runAll();
    assertThat(List.of("deferred", "sent", "not-to-be-sent"))
        .contains(
            (String)
                trial
                    .rows("mail_ledger where recipient = '" + person + "' order by created_at desc")
                    .get(0)
                    .get("status"));
  }
}
