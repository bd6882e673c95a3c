package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to the mails of a restored copy. */
@ExtendWith(OutputCaptureExtension.class)
class EmbargoTest extends NotificationTrial {

  @Autowired MailConnections connections;
  @Autowired MailLedger ledger;
  @Autowired Recipients recipients;
  @Autowired WaitingTasks waiting;
  @Autowired Envelopes envelopes;
  @Autowired RetrySchedule schedule;
  @Autowired NotificationProcess notification;
  @Autowired MailProperties properties;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired HeldMails held;

  private MailProperties embargoed;

  @BeforeEach
  void keepBack() {
    MailProperties.Sender usual = properties.mail();
    embargoed =
        new MailProperties(
            properties.baseUrl(),
            new MailProperties.Sender(
                usual.from(),
                usual.fromName(),
                usual.connections(),
                true,
                usual.tryFor(),
                usual.firstPause(),
                usual.longestPause(),
                usual.gatherFor(),
                usual.longestAttempt()));
    trial.deploy("coordinators", null);
  }

  /** As the job of each does it, in a program with the embargo. */
  private void tryAllUnderEmbargo() {
    Postman postman =
        new Postman(
            connections, ledger, recipients, waiting, envelopes, schedule, embargoed, clock);
    trial
        .ledger()
        .forEach(
            row -> assertThat(postman.deliver((UUID) row.get("id"))).isEqualTo(Delivery.NOT_NOW));
    // The jobs that were there find nothing to do.
    trial.runAll();
  }

  @Test
  void nothingLeavesAndTheLedgerSaysSo() {
    trial.taskArrives(Map.of());
    trial.taskArrives(Map.of());

    tryAllUnderEmbargo();

    assertThat(SERVER.received()).isEmpty();
    assertThat(trial.count("status = 'held' and attempts = 0")).isEqualTo(2);
    assertThat(trial.notifications()).isZero();
    assertThat(held.kept().mails()).isEqualTo(2);
    assertThat(held.kept().embargo()).isFalse();
  }

  @Test
  void oneActionSendsWhatWasKeptBack() {
    trial.taskArrives(Map.of());
    trial.taskArrives(Map.of());
    tryAllUnderEmbargo();

    assertThat(held.release(null)).isEqualTo(2);
    trial.runDue();

    assertThat(SERVER.received()).hasSize(2);
    assertThat(trial.count("status = 'sent'")).isEqualTo(2);
    assertThat(held.release(null)).isZero();
  }

  @Test
  void oneActionGivesUpWhatLeftBeforeTheCopyWasRestored() throws Exception {
    trial.taskArrives(Map.of());
    Thread.sleep(20);
    Instant restored = clock.instant();
    trial.taskArrives(Map.of());
    tryAllUnderEmbargo();

    assertThat(held.drop(restored)).isEqualTo(1);
    assertThat(held.release(null)).isEqualTo(1);
    trial.runDue();

    assertThat(SERVER.received()).hasSize(1);
    assertThat(trial.count("status = 'not-to-be-sent' and reason = 'given-up'")).isEqualTo(1);
  }

  @Test
  void whatWasSentBeforeTheCopyIsNotHeld() {
    trial.taskArrives(Map.of());
    trial.sendAll();

    Postman postman =
        new Postman(
            connections, ledger, recipients, waiting, envelopes, schedule, embargoed, clock);
    postman.deliver((UUID) trial.ledgerOf("coordinator").get("id"));

    assertThat(trial.ledgerOf("coordinator")).containsEntry("status", "sent");
  }

  @Test
  void aProgramThatSendsNothingSaysSoAtItsStart(CapturedOutput output) {
    new HeldMails(jdbc, ledger, notification, embargoed, clock).warn();

    assertThat(output).contains("klimaforloeb.mail.embargo");
  }
}
