package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.notification.MailServer.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * What the one whose work brings about a mail, the readers of the case and the secretariat see of
 * each kind of misbehaving mail server, at once and after two days.
 */
@ExtendWith(OutputCaptureExtension.class)
class MailServerTrialTest extends NotificationTrial {

  private static final String ADDRESS = "coordinator@klima.example";
  private static final Path TABLE = Path.of("target", "mail-servers.md");
  private static final Map<Mood, String> SEEN = new TreeMap<>();

  @Autowired MailStatuses statuses;

  @AfterAll
  static void writeTable() throws IOException {
    Files.createDirectories(TABLE.getParent());
    Files.writeString(
        TABLE,
        "| mail server | sender | case, at once | secretariat, at once | case, after two days |"
            + " secretariat, after two days |\n|---|---|---|---|---|---|\n"
            + String.join("\n", SEEN.values())
            + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTING,             sent,     -,               sent,   -",
    "SLOW,                  sent,     -,               sent,   -",
    "REFUSING,              deferred, -,               failed, RestoreDelivery",
    "CLOSING_AT_GREETING,   deferred, -,               failed, RestoreDelivery",
    "CLOSING_AT_RECIPIENT,  deferred, -,               failed, RestoreDelivery",
    "GREYLISTING,           deferred, -,               failed, RestoreDelivery",
    "BUSY_MAILBOX,          deferred, -,               failed, CorrectAddress",
    "BUSY_AFTER_MESSAGE,    deferred, -,               failed, RestoreDelivery",
    "HANGING,               deferred, -,               failed, RestoreDelivery",
    "SILENT,                deferred, -,               failed, RestoreDelivery",
    "DROPPING,              deferred, -,               failed, RestoreDelivery",
    "DRIPPING,              deferred, -,               failed, RestoreDelivery",
    "UNKNOWN_USER,          failed,   CorrectAddress,  failed, CorrectAddress",
    "NAME_NOT_ALLOWED,      failed,   CorrectAddress,  failed, CorrectAddress",
    "MAILBOX_FULL,          failed,   CorrectAddress,  failed, CorrectAddress",
    "REFUSED_AFTER_MESSAGE, failed,   CorrectAddress,  failed, CorrectAddress",
    "SPAM,                  failed,   RestoreDelivery, failed, RestoreDelivery",
    "RELAY_DENIED,          failed,   RestoreDelivery, failed, RestoreDelivery",
    "SENDER_REFUSED,        failed,   RestoreDelivery, failed, RestoreDelivery"
  })
  void everybodySeesWhatBecameOfTheMail(
      Mood mood, String atOnce, String taskAtOnce, String inTheEnd, String taskInTheEnd) {
    trial.deploy("coordinators", null);
    SERVER.be(mood);

    Task task = trial.taskArrives(Map.of());
    trial.sendAll();
    Seen first = seen(task);
    trial.letPass("coordinator", Duration.ofDays(2));
    trial.sendAll();
    Seen last = seen(task);

    assertThat(first.status()).isEqualTo(atOnce);
    assertThat(first.tasks()).isEqualTo(taskAtOnce);
    assertThat(last.status()).isEqualTo(inTheEnd);
    assertThat(last.tasks()).isEqualTo(taskInTheEnd);
    assertThat(runtimeService.createIncidentQuery().count()).isZero();
    if (mood.words() != null) {
      assertThat(trial.attempts().get(0)).containsEntry("reply", mood.words());
    }
    SEEN.put(
        mood,
        "| "
            + mood
            + (mood.words() == null ? "" : " (" + mood.words() + ")")
            + " | the task is there | "
            + first
            + " | "
            + last
            + " |");
  }

  @Test
  void aMailThatFailsIsOneLineOfTheLogWithoutWhomItIsFor(CapturedOutput output) {
    trial.deploy("coordinators", null);
    Set<Mood> failing =
        Set.of(Mood.UNKNOWN_USER, Mood.DROPPING, Mood.REFUSING, Mood.SENDER_REFUSED, Mood.SILENT);
    for (Mood mood : failing) {
      SERVER.be(mood);
      trial.taskArrives(Map.of());
      trial.jobs().stream()
          .filter(job -> job.getDuedate() == null)
          .forEach(job -> managementService.executeJob(job.getId()));
    }

    List<String> lines = output.getAll().lines().toList();
    assertThat(lines.stream().filter(line -> line.contains("er ikke afleveret")))
        .hasSize(failing.size());
    assertThat(lines)
        .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception"))
        .noneMatch(line -> line.contains("@") || line.contains("coordinator"))
        .noneMatch(line -> line.contains("no such user") || line.contains("Hold"));
  }

  private Seen seen(Task task) {
    List<MailStatus> all = statuses.ofCase("trial/1", true);
    assertThat(all).hasSize(1);
    MailStatus mail = all.get(0);
    assertThat(mail.taskId()).isEqualTo(task.getId());
    assertThat(mail.address()).isEqualTo(ADDRESS);
    assertThat(mail.statusText()).endsWith(".").doesNotContain("{");
    assertThat(mail.whatToDo() == null).isEqualTo(mail.status().equals("sent"));
    assertThat(mail.failedAttempts()).allMatch(attempt -> attempt.address().equals(ADDRESS));
    boolean isAddress = !trial.tasks("UserTask_CorrectAddress").isEmpty();
    boolean isServer = !trial.tasks("UserTask_RestoreDelivery").isEmpty();
    String tasks = isAddress ? "CorrectAddress" : isServer ? "RestoreDelivery" : "-";
    // Whoever does not see other people learns neither address nor what the server said of it.
    MailStatus forOthers = statuses.ofCase("trial/1", false).get(0);
    assertThat(forOthers.statusText()).isEqualTo(mail.statusText());
    assertThat(forOthers.toString()).doesNotContain("@").doesNotContain("coordinator,");
    return new Seen(mail.status(), mail.statusText() + " " + mail.whatToDo(), tasks);
  }

  private record Seen(String status, String sentence, String tasks) {

    @Override
    public String toString() {
      String task =
          switch (tasks) {
            case "CorrectAddress" -> "Ret adressen";
            case "RestoreDelivery" -> "F\u00e5 mails afsendt igen";
            default -> "no task";
          };
      return sentence.replace(" null", "") + " | " + task;
    }
  }
}
