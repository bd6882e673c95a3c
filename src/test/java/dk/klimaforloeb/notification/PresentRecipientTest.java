package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mail goes to whom it is for when it is sent, not when it was written. */
class PresentRecipientTest extends NotificationTrial {

  @Test
  void theMailGoesToTheAddressThatThePersonHasNow() throws Exception {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    SERVER.be(MailServer.Mood.GREYLISTING);
    trial.sendAll();
    SERVER.be(MailServer.Mood.ACCEPTING);
    trial.address("coordinator", "new@klima.example");
    trial.letPass("coordinator", Duration.ofMinutes(1));

    trial.sendAll();

    assertThat(SERVER.received().get(0).getAllRecipients()[0]).hasToString("new@klima.example");
    assertThat(trial.ledgerOf("coordinator")).containsEntry("address", "new@klima.example");
    assertThat(trial.attempts())
        .extracting(attempt -> attempt.get("address"))
        .containsExactly("coordinator@klima.example");
  }

  @Test
  void whoHasLeftTheGroupIsNotToldAnyMore() {
    trial.taskArrives(Map.of());
    trial.leave("coordinator", "coordinators");
    trial.leave("secretary", "secretaries");

    trial.sendAll();

    // Still in another group of the task.
    assertThat(trial.ledgerOf("coordinator")).containsEntry("status", "sent");
    assertThat(trial.ledgerOf("secretary"))
        .containsEntry("status", "not-to-be-sent")
        .containsEntry("reason", "group-left")
        .containsEntry("last_error", "Personen er ikke længere i gruppen.");
    assertThat(trial.notifications()).isZero();
  }

  @Test
  void whoIsGoneIsNotWrittenTo() {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    trial.remove("coordinator");

    trial.sendAll();

    assertThat(SERVER.received()).isEmpty();
    assertThat(trial.ledgerOf("coordinator"))
        .containsEntry("status", "not-to-be-sent")
        .containsEntry("reason", "person-gone");
  }

  @Test
  void anAddressFromBeforeTheyWereCheckedIsATaskAndNotAFailureWithoutEnd() {
    trial.deploy("coordinators", null);
    trial.taskArrives(Map.of());
    trial.addressOfOld("coordinator", "a@x.dk, c@x.dk");

    trial.sendAll();

    assertThat(SERVER.received()).isEmpty();
    assertThat(trial.ledgerOf("coordinator"))
        .containsEntry("status", "failed")
        .containsEntry("cause", "address:coordinator")
        .containsEntry("address", "a@x.dk, c@x.dk");
    assertThat(trial.tasks("UserTask_CorrectAddress")).hasSize(1);
  }
}
