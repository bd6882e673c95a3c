package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.klimaforloeb.ReachedElements;
import dk.klimaforloeb.engine.TaskMoved;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.StreamProvider;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:notification;DB_CLOSE_DELAY=-1",
      "camunda.bpm.job-execution.enabled=false",
      "camunda.bpm.generic-properties.properties.enable-password-policy=false",
      "klimaforloeb.base-url=https://klima.example",
      "klimaforloeb.mail.from=klima@region.example",
      "klimaforloeb.engine.programme-processes=notification,trial"
    })
class NotificationProcessTest {

  private static final MailServer SERVER = new MailServer();

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @ComponentScan({"dk.klimaforloeb.engine", "dk.klimaforloeb.notification"})
  @Import(Trial.class)
  static class Slice {}

  @Autowired Trial trial;
  @Autowired RuntimeService runtimeService;
  @Autowired ManagementService managementService;
  @Autowired HistoryService historyService;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Postman postman;
  @Autowired ApplicationEventPublisher events;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry registry) {
    int port = SERVER.start();
    registry.add("spring.mail.host", () -> "127.0.0.1");
    registry.add("spring.mail.port", () -> port);
  }

  @AfterAll
  static void stopMailServer() {
    SERVER.stop();
  }

  @BeforeEach
  void people() {
    SERVER.refuse(false);
    SERVER.forget();
    trial.person("coordinator", "coordinator@klima.example", "coordinators", "secretaries");
    trial.person("secretary", "secretary@klima.example", "secretaries");
    trial.person("unreachable", "  ", "secretaries");
    trial.person("outsider", "outsider@klima.example", "others");
    trial.deploy("coordinators,secretaries", null);
  }

  @AfterEach
  void clear() {
    ReachedElements.note(historyService, getClass());
    trial.clear();
  }

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
    assertThat(trial.ledgerOf("unreachable").get("last_error")).isNotNull();
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
                "municipalityCode", "0741",
                "municipality", "Samsø",
                "phase", "Optagelse",
                "allocation", Trial.allocation("coordinators", "Sparring er <KKR>'s opgave")));

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
        .contains("https://klima.example/camunda/app/tasklist/default/#/?task=" + task.getId())
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
    trial.taskArrives(Map.of("allocation", Trial.allocation("others", "En helt anden opgave")));

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
  void aRefusedMailIsTriedAgainAndAtLastShownAsAnIncident() throws Exception {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    SERVER.refuse(true);
    Job job = trial.job();

    for (int attempt = 1; attempt <= 5; attempt++) {
      assertThat(runtimeService.createIncidentQuery().count()).isZero();
      assertThatThrownBy(() -> managementService.executeJob(job.getId()))
          .hasMessageContaining("greylisted");
      assertThat(trial.ledgerOf("coordinator"))
          .containsEntry("status", "failed")
          .containsEntry("attempts", attempt);
    }
    assertThat(runtimeService.createIncidentQuery().singleResult())
        .satisfies(
            incident -> {
              assertThat(incident.getActivityId()).isEqualTo(NotificationModel.SEND_MAIL);
              assertThat(incident.getTenantId()).isEqualTo("programme");
            });
    assertThat((String) trial.ledgerOf("coordinator").get("last_error")).contains("greylisted");
    assertThat(SERVER.received()).isEmpty();

    SERVER.refuse(false);
    managementService.setJobRetries(job.getId(), 1);
    managementService.executeJob(job.getId());

    assertThat(SERVER.received()).hasSize(1);
    assertThat(trial.ledgerOf("coordinator"))
        .containsEntry("status", "sent")
        .containsEntry("attempts", 6)
        .containsEntry("last_error", null)
        .containsEntry("message_id", SERVER.received().get(0).getMessageID());
    assertThat(runtimeService.createIncidentQuery().count()).isZero();
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
            "StartEvent_TaskReceived", NotificationModel.SEND_MAIL, NotificationModel.MAIL_SENT);
  }
}
