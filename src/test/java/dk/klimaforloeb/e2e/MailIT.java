package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.Answers;
import dk.klimaforloeb.notification.MailServer;
import dk.klimaforloeb.notification.MailServer.Mood;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mail in the running program with the settings of production but for shorter times, and a mail
 * server that misbehaves: what people see by HTTP. One program for all, so the steps have an order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailIT {

  private static final String PASSWORD = "Ready4Mail-Trials!";
  private static final String FAVRSKOV = Journeys.key("0710", "1");
  private static final String HORSENS = Journeys.key("0615", "1");
  private static final String SECRETARY = "sekretariat@klima.example";
  private static final String COLLEAGUE = "kollega@klima.example";
  private static final long AT_MOST_SECONDS = 60;

  private static final MailServer SERVER = new MailServer();

  @TempDir private static Path folder;
  private static EmbeddedPostgres database;
  private static ProgramProcess program;

  @BeforeAll
  static void start() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program has a mail server of its own");
    database = EmbeddedPostgres.start();
    program = new ProgramProcess(folder);
    program.launch(
        List.of(
            "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--klimaforloeb.programme.start=now",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + SERVER.start(),
            // A busy machine is not a mail server that is gone.
            "--spring.mail.properties.mail.smtp.timeout=2500",
            "--klimaforloeb.mail.first-pause=PT1S",
            "--klimaforloeb.mail.longest-pause=PT1S",
            "--klimaforloeb.mail.try-for=PT6S",
            "--klimaforloeb.mail.gather-for=PT2S",
            "--klimaforloeb.mail.longest-attempt=PT3S",
            "--klimaforloeb.admin.password=" + PASSWORD));
    program.awaitReadiness();
    await(() -> as("admin").get("/engine-rest/task?maxResults=100").ok().size() > 15);
  }

  @AfterAll
  static void stop() throws Exception {
    if (program != null) {
      program.stop();
      SERVER.stop();
    }
    if (database != null) {
      database.close();
    }
  }

  private static Client as(String user) {
    return new Client(program.root(), user, PASSWORD);
  }

  @Test
  @Order(1)
  void whoComesInAfterTheStartIsToldWhatWaits() throws Exception {
    user("sekretariat", SECRETARY, "secretariat", "kkr-coordinator");
    user("kommune-0710", "klima@favrskov.example", "municipality-0710");
    user("politik", "politik@klima.example", "political-steering-group");

    await(() -> SERVER.received().size() >= 2);
    TimeUnit.SECONDS.sleep(3);

    assertThat(SERVER.received())
        .extracting(mail -> mail.getAllRecipients()[0].toString())
        .containsExactlyInAnyOrder(SECRETARY, "klima@favrskov.example");
    MimeMessage mail =
        SERVER.received().stream()
            .filter(one -> recipient(one).equals("klima@favrskov.example"))
            .findFirst()
            .orElseThrow();
    assertThat(mail.getSubject()).isEqualTo("1 opgave venter hos Favrskov Kommune");
    assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
        .contains("Registr\u00e9r indsendt ans\u00f8gning (Favrskov)")
        .contains(Webapps.task(application(FAVRSKOV)));
  }

  @Test
  @Order(2)
  void anAddressThatNoMailReachesIsTakenAtNoDoor() throws Exception {
    Client admin = as("admin");
    AddressDoors doors = new AddressDoors(program.root(), PASSWORD);
    for (String address :
        List.of(
            "a@x.dk, c@x.dk",
            "Name, Dept <a@x.dk>",
            "a@x.dk\r\nBcc: c@x.dk",
            "klima",
            "\u00e6gte@x.dk",
            "a@localhost")) {
      doors.assertClosedTo(address);
    }
    assertThat(admin.get("/engine-rest/user/ny/profile").status()).isEqualTo(404);
    assertThat(address("politik")).isEqualTo("politik@klima.example");

    admin
        .put(
            "/engine-rest/user/politik/profile",
            Map.of("id", "politik", "firstName", "P", "email", " klima@\u00c6r\u00f8.dk\u00a0"))
        .ok();
    assertThat(address("politik")).isEqualTo("klima@xn--r-3fa9c.dk");
  }

  @Test
  @Order(3)
  void anAddressThatTheServerRefusesIsATaskAndItsCorrectionSendsTheMail() throws Exception {
    user("kollega", COLLEAGUE, "secretariat");
    await(() -> received(COLLEAGUE) == 1);
    SERVER.be(Mood.UNKNOWN_USER, COLLEAGUE);

    // The sender notices nothing.
    assertThat(as("kommune-0710").submit(application(FAVRSKOV), Forms.application()).status())
        .isEqualTo(204);

    await(() -> task("UserTask_CorrectAddress") != null);
    JsonNode mail = mailOf("kollega", FAVRSKOV);
    assertThat(mail.path("status").asText()).isEqualTo("failed");
    assertThat(mail.path("address").asText()).isEqualTo(COLLEAGUE);
    assertThat(mail.path("statusText").asText())
        .isEqualTo(
            "Mailserveren tager ikke imod mails til modtagerens adresse. Mailen er ikke sendt.");
    assertThat(mail.path("whatToDo").asText()).contains("Ret adressen");
    assertThat(mail.path("failedAttempts").path(0).path("reply").asText())
        .isEqualTo(Mood.UNKNOWN_USER.words());
    assertThat(mails("kommune-0710", FAVRSKOV).toString())
        .contains("Mailen er ikke sendt", "Mailen er sendt")
        .doesNotContain("@", "kollega");

    String task = task("UserTask_CorrectAddress");
    assertThat(
            as("sekretariat")
                .get("/engine-rest/task/" + task + "/form-variables")
                .ok()
                .path("reply")
                .path("value")
                .asText())
        .isEqualTo(Mood.UNKNOWN_USER.words());
    assertThat(as("kommune-0710").get("/engine-rest/task/" + task).status()).isEqualTo(404);
    assertThat(
            as("sekretariat")
                .submit(
                    task, Answers.of("correct-address", "corrected", "address", "ny@klima.example"))
                .status())
        .isEqualTo(204);

    await(() -> mailOf("kollega", FAVRSKOV).path("status").asText().equals("sent"));
    assertThat(address("kollega")).isEqualTo("ny@klima.example");
    // What was about the case, and the mail about the task itself.
    assertThat(received("ny@klima.example")).isGreaterThanOrEqualTo(1);
    await(() -> task("UserTask_CorrectAddress") == null);
  }

  @Test
  @Order(4)
  void aServerThatIsDownIsATaskInTheEndAndOneRequestSendsAll() throws Exception {
    SERVER.be(Mood.REFUSING);
    user("kommune-0615", "klima@horsens.example", "municipality-0615");

    assertThat(as("kommune-0615").submit(application(HORSENS), Forms.application()).status())
        .isEqualTo(204);

    await(() -> mailOf("sekretariat", HORSENS).path("status").asText().equals("deferred"));
    assertThat(mailOf("sekretariat", HORSENS).path("statusText").asText())
        .startsWith(
            "Mailserveren kan ikke n\u00e5s eller svarer ikke. Programmet pr\u00f8ver selv igen");
    await(() -> task("UserTask_RestoreDelivery") != null);
    await(() -> failures().path(0).path("deferred").asInt() == 0);
    int stopped = failures().path(0).path("failed").asInt();
    assertThat(stopped).isGreaterThanOrEqualTo(3);
    for (String user : List.of("kommune-0710", "politik")) {
      assertThat(as(user).get("/api/notification/failures").status()).isEqualTo(403);
      assertThat(
              as(user)
                  .post("/api/notification/resend", Map.of("cause", "server:unreachable"))
                  .status())
          .isEqualTo(403);
    }

    int before = SERVER.received().size();
    SERVER.be(Mood.ACCEPTING);
    JsonNode sent =
        as("sekretariat")
            .post("/api/notification/resend", Map.of("cause", "server:unreachable"))
            .ok();

    assertThat(sent.path("mails").asInt()).isEqualTo(stopped);
    await(() -> SERVER.received().size() == before + stopped);
    await(() -> task("UserTask_RestoreDelivery") == null);
    assertThat(failures()).isEmpty();
  }

  @Test
  @Order(5)
  void mailsAreShownToThoseWhoMayReadTheCase() {
    assertThat(as("kommune-0615").get(mailsOf(FAVRSKOV)).status()).isEqualTo(404);
    assertThat(as("politik").get(mailsOf(FAVRSKOV)).status()).isEqualTo(404);
    assertThat(as("sekretariat").get(mailsOf("midtjylland-2020/9999/1")).status()).isEqualTo(404);
    assertThat(as("sekretariat").get("/api/notification/mails").status()).isEqualTo(400);
    assertThat(as("sekretariat").get(mailsOf(FAVRSKOV)).status()).isEqualTo(200);
    for (Object body :
        List.of(Map.of(), Map.of("cause", 1), List.of(), Map.of("cause", "x\u0000"))) {
      assertThat(as("sekretariat").post("/api/notification/resend", body).status()).isEqualTo(400);
      assertThat(as("sekretariat").post("/api/notification/held", body).status()).isEqualTo(400);
    }
    assertThat(as("sekretariat").post("/api/notification/resend", Map.of("cause", "no")).status())
        .isEqualTo(404);
    assertThat(as("admin").get("/api/notification/held").ok().path("mails").asInt()).isZero();
  }

  @Test
  @Order(6)
  void theLogHoldsNeitherAddressesNorWhatTheServerSaidNorStackTraces() {
    List<String> wrong =
        program
            .log()
            .lines()
            .filter(
                line ->
                    line.contains("@klima.example")
                        || line.contains("@horsens.example")
                        || line.contains("no such user")
                        || line.startsWith("\tat ")
                        // A refused address is one line that names the kind of mistake.
                        || line.contains("Exception") && !line.contains("FaultLog"))
            .toList();
    assertThat(wrong).isEmpty();
    assertThat(program.log().lines().filter(line -> line.contains("er ikke afleveret")))
        .isNotEmpty();
  }

  private static void user(String id, String address, String... groups) {
    Client admin = as("admin");
    admin
        .post(
            "/engine-rest/user/create",
            Map.of(
                "profile",
                Map.of("id", id, "firstName", "For", "lastName", "Efter", "email", address),
                "credentials",
                Map.of("password", PASSWORD)))
        .ok();
    for (String group : groups) {
      admin.put("/engine-rest/group/" + group + "/members/" + id, Map.of()).ok();
    }
  }

  private static String address(String user) {
    return as("admin").get("/engine-rest/user/" + user + "/profile").ok().path("email").asText();
  }

  private static String application(String journey) {
    return as("admin")
        .get("/engine-rest/task?maxResults=10&processInstanceBusinessKey=" + journey)
        .ok()
        .path(0)
        .path("id")
        .asText();
  }

  private static String task(String element) {
    return as("sekretariat")
        .get("/engine-rest/task?maxResults=10&taskDefinitionKey=" + element)
        .ok()
        .path(0)
        .path("id")
        .asText(null);
  }

  private static String mailsOf(String journey) {
    return "/api/notification/mails?businessKey=" + journey;
  }

  private static JsonNode mails(String user, String journey) {
    return as(user).get(mailsOf(journey)).ok();
  }

  private static JsonNode mailOf(String recipient, String journey) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode mail : mails("sekretariat", journey)) {
      if (mail.path("recipient").asText().equals(recipient)) {
        found.add(mail);
      }
    }
    return found.isEmpty()
        ? com.fasterxml.jackson.databind.node.MissingNode.getInstance()
        : found.get(found.size() - 1);
  }

  private static JsonNode failures() {
    return as("sekretariat").get("/api/notification/failures").ok();
  }

  private static long received(String address) {
    return SERVER.received().stream().filter(mail -> recipient(mail).equals(address)).count();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(AT_MOST_SECONDS);
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("in vain").isLessThan(latest);
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }
}
