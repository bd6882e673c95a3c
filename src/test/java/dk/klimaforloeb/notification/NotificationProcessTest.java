package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dk.klimaforloeb.engine.TaskMoved;
import dk.klimaforloeb.engine.Webapps;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NotificationProcessTest extends NotificationTrial {

  private static final String SERVER_SAYS = MailServer.Mood.GREYLISTING.words();

  @Autowired PlatformTransactionManager transactions;
  @Autowired Postman postman;
  @Autowired Webapps webapps;
  @Autowired ApplicationEventPublisher events;

  @Test
  void eachMemberOfTheCandidateGroupsGetsOneMail() throws Exception {
    Task task = trial.taskArrives(Map.of());

    trial.sendAll();

    assertThat(SERVER.received())
        .extracting(mail -> mail.getAllRecipients()[0].toString())
        .containsExactlyInAnyOrder("coordinator@klima.example", "secretary@klima.example");
    assertThat(trial.ledger())
        .extracting(
            row -> row.get("recipient"), row -> row.get("status"), row -> row.get("attempts"))
        .containsExactlyInAnyOrder(
            tuple("coordinator", "sent", 1),
            tuple("secretary", "sent", 1),
            tuple("unreachable", "not-to-be-sent", 0));
    assertThat(trial.ledger())
        .allSatisfy(
            row -> {
              assertThat(row).containsEntry("business_key", "trial/1");
              assertThat(row).containsEntry("tenant_id", "programme");
              assertThat(row).containsEntry("task_id", task.getId());
            });
    assertThat(trial.ledgerOf("unreachable"))
        .containsEntry("reason", "no-address")
        .containsEntry("last_error", "Personen har ingen e-mailadresse.");
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void aTaskThatIsMovedIsToldToThoseWhoDoNotKnowOfIt() {
    trial.person("deputy", "deputy@klima.example", "others", "secretaries");
    Task task = trial.taskArrives(Map.of("municipality", "Ærø"));
    trial.move(task, "secretaries", "others");
    events.publishEvent(new TaskMoved(task.getId()));
    trial.sendAll();

    assertThat(trial.ledger())
        .extracting(row -> row.get("recipient"))
        .containsExactlyInAnyOrder("coordinator", "secretary", "unreachable", "deputy", "outsider");
    assertThat(trial.ledger())
        .filteredOn(row -> "outsider".equals(row.get("recipient")))
        .hasSize(1)
        .allSatisfy(
            row -> {
              assertThat(row).containsEntry("status", "sent").containsEntry("attempts", 1);
              assertThat(row).containsEntry("business_key", "trial/1");
              assertThat(row.get("content").toString())
                  .contains("\"municipality\":\"Ærø\"", "\"group\":\"Gruppen others\"");
            });
  }

  @Test
  void theMailTellsWhatAPersonNeedsToKnow() throws Exception {
    Date due = Date.from(LocalDate.of(2020, 10, 2).atTime(16, 0).atZone(Trial.zone()).toInstant());
    trial.deploy("coordinators", due);
    Task task =
        trial.taskArrives(
            Map.of(
                "municipalityCode",
                "0741",
                "municipality",
                "Samsø",
                "phase",
                "Optagelse",
                Trial.FOR_GROUP,
                "coordinators",
                Trial.REASON,
                "Sparring er <KKR>'s opgave"));

    trial.sendAll();

    MimeMessage mail = SERVER.received().get(0);
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(mail.getSubject()).isEqualTo("Ny opgave: Hold møde på Ærø & omegn (Samsø)");
    assertThat(mail.getFrom()[0].toString())
        .isEqualTo("=?UTF-8?Q?Klimaforl=C3=B8b?= <klima@region.example>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
    assertThat((String) parts.getBodyPart(0).getContent())
        .contains("Hold møde på Ærø & omegn", "Kommune: Samsø", "Fase: Optagelse")
        .contains("Frist: fredag den 2. oktober 2020", "Sparring er <KKR>'s opgave")
        .contains("https://klima.example" + webapps.tasklist() + "#/?task=" + task.getId())
        .doesNotContain("{{", "&amp;");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    assertThat((String) parts.getBodyPart(1).getContent())
        .contains("<html lang=\"da\">", "Hold møde på Ærø &amp; omegn", "Samsø", "Optagelse")
        .contains("fredag den 2. oktober 2020", "Sparring er &lt;KKR&gt;&#39;s opgave")
        .contains("#/?task=" + task.getId() + "\"", "Åbn opgaven")
        .doesNotContain("{{", "<KKR>", "<script", "<style");
    assertThat(trial.ledgerOf("coordinator"))
        .containsEntry("tenant_id", "0741")
        .containsEntry("message_id", mail.getMessageID());
  }

  @Test
  void theReasonForAnotherGroupsTaskIsNotShown() throws Exception {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of(Trial.FOR_GROUP, "others", Trial.REASON, "En helt anden opgave"));

    trial.sendAll();

    MimeMultipart parts = (MimeMultipart) SERVER.received().get(0).getContent();
    assertThat((String) parts.getBodyPart(0).getContent())
        .contains("Ligger hos: Gruppen coordinators")
        .doesNotContain("En helt anden opgave", "Hvorfor", "Kommune:", "Fase:", "Frist:");
  }

  @Test
  void whoStartedATaskHimselfGetsNoMail() {
    trial.deploy("secretaries", null, "secretary");

    trial.taskArrives(Map.of());

    assertThat(trial.ledger()).isEmpty();
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void theMailIsSentAlthoughTheTaskIsDoneMeanwhile() {
    trial.deploy("coordinators", null);
    Task task = trial.taskArrives(Map.of());
    runtimeService.deleteProcessInstance(task.getProcessInstanceId(), "withdrawn");

    trial.sendAll();

    assertThat(SERVER.received()).hasSize(1);
  }

  @Test
  void nothingIsKeptOfATaskThatWasNotMade() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              trial.taskArrives(Map.of());
              assertThat(trial.ledger()).hasSize(3);
              status.setRollbackOnly();
            });

    assertThat(trial.ledger()).isEmpty();
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void aMailThatTheServerCannotTakeNowIsTriedAgainWithGrowingPauses() throws Exception {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    SERVER.be(MailServer.Mood.GREYLISTING);

    List<Long> pauses = new ArrayList<>();
    for (int attempt = 1; attempt <= 5; attempt++) {
      trial.sendAll();
      Map<String, Object> row = trial.ledgerOf("coordinator");
      assertThat(row).containsEntry("status", "deferred").containsEntry("attempts", attempt);
      assertThat((String) row.get("last_error")).isEqualTo(SERVER_SAYS);
      assertThat(trial.job().getDuedate().toInstant())
          .isCloseTo(trial.nextAttempt("coordinator"), within(1, ChronoUnit.SECONDS));
      pauses.add(
          Duration.between(Instant.now(), trial.nextAttempt("coordinator"))
              .plusSeconds(5)
              .toMinutes());
      // As if the pause were over.
      trial.letPass(
          "coordinator", Duration.between(Instant.now(), trial.nextAttempt("coordinator")));
    }
    assertThat(pauses).containsExactly(1L, 1L, 2L, 4L, 8L);
    assertThat(runtimeService.createIncidentQuery().count()).isZero();
    assertThat(SERVER.received()).isEmpty();

    SERVER.be(MailServer.Mood.ACCEPTING);
    trial.sendAll();

    assertThat(SERVER.received()).hasSize(1);
    assertThat(trial.ledgerOf("coordinator"))
        .containsEntry("status", "sent")
        .containsEntry("attempts", 6)
        .containsEntry("last_error", null)
        .containsEntry("cause", null)
        .containsEntry("message_id", SERVER.received().get(0).getMessageID());
    assertThat(trial.attempts()).hasSize(5);
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void aMailThatCannotBeMadeIsSomebodysTaskToo() {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    trial.spoilContents();

    trial.sendAll();

    assertThat(trial.ledgerOf("coordinator"))
        .containsEntry("status", "failed")
        .containsEntry("cause", "server:letter");
    assertThat(trial.tasks("UserTask_RestoreDelivery")).hasSize(1);
    assertThat(runtimeService.createIncidentQuery().count()).isZero();
  }

  @Test
  void aMailThatAnOlderVersionBeganIsTriedForTwoDaysToo() {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    trial.beginInOlderVersion(trial.ledgerOf("coordinator"));
    SERVER.be(MailServer.Mood.GREYLISTING);

    trial.sendAll();
    assertThat(trial.ledgerOf("coordinator")).containsEntry("status", "deferred");
    assertThat(trial.job().getDuedate()).isNotNull();
    SERVER.be(MailServer.Mood.ACCEPTING);
    trial.letPass("coordinator", Duration.ofHours(1));
    trial.sendAll();

    assertThat(SERVER.received()).hasSize(1);
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void twoNodesThatTookUpTheSameMailSendItOnce() throws Exception {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    SERVER.be(MailServer.Mood.SLOW);
    UUID mail = (UUID) trial.ledgerOf("coordinator").get("id");
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Future<Delivery>> both =
          nodes.invokeAll(
              Collections.nCopies(2, () -> transaction.execute(s -> postman.deliver(mail))));

      for (Future<Delivery> one : both) {
        assertThat(one.get()).isEqualTo(Delivery.SENT);
      }
    } finally {
      nodes.shutdownNow();
    }
    assertThat(SERVER.received()).hasSize(1);
    assertThat(trial.ledgerOf("coordinator")).containsEntry("attempts", 1);
  }

  @Test
  void theMailLibraryIsToldWhereItsPartsAre() {
    assertThat(System.getProperty(NotificationConfiguration.STREAM_PROVIDER))
        .isEqualTo(StreamProvider.provider().getClass().getName());
  }

  @Test
  void whatWasSentIsNotSentAgain() {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    trial.sendAll();

    postman.deliver((UUID) trial.ledgerOf("coordinator").get("id"));

    assertThat(SERVER.received()).hasSize(1);
    assertThat(trial.ledgerOf("coordinator")).containsEntry("attempts", 1);
  }

  @Test
  void theProcessGoesStraightFromTheTaskToTheMail() {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of("municipalityCode", "0741"));
    ProcessInstance instance =
        runtimeService
            .createProcessInstanceQuery()
            .processDefinitionKey(NotificationModel.KEY)
            .singleResult();
    Map<String, Object> variables = runtimeService.getVariables(instance.getId());

    trial.sendAll();

    assertThat(instance.getBusinessKey()).isNull();
    assertThat(instance.getTenantId()).isEqualTo("0741");
    assertThat(variables).containsOnlyKeys("mailId", "recipient", "taskId", "municipalityCode");
    assertThat(
            historyService
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list())
        .extracting(HistoricActivityInstance::getActivityId)
        .containsExactly(
            "StartEvent_TaskReceived",
            "Gateway_Attempt",
            NotificationModel.SEND_MAIL,
            NotificationModel.MAIL_SENT);
  }
}
