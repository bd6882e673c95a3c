package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A PostgreSQL that is not there when the program starts, and goes while people hand in: they are
 * told within seconds, nothing is lost or done twice, and the work goes on by itself.
 */
@Tag("campaign")
class OutageIT {

  private static final String PASSWORD = "Ready4Two-Nodes!";
  private static final String CLERK = "clerk";
  private static final long AT_MOST_SECONDS = 90;
  private static final long FAST_NANOS = TimeUnit.SECONDS.toNanos(6);

  @TempDir private Path folder;

  private int port;
  private EmbeddedPostgres server;
  private ProgramProcess program;
  private ExecutorService threads;

  @BeforeEach
  void prepare() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program's database is not stopped");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    program = new ProgramProcess(Files.createDirectory(folder.resolve("node")));
    threads = Executors.newFixedThreadPool(6);
  }

  @AfterEach
  void stop() throws Exception {
    threads.shutdownNow();
    program.stop();
    if (server != null) {
      server.close();
    }
  }

  @Test
  void nothingIsLostOrDoneTwiceWhenTheDatabaseGoesAndComes() throws Exception {
    startServer();
    stopServer();
    program.launch(
        List.of(
            "--spring.datasource.url=jdbc:postgresql://localhost:" + port + "/postgres",
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--klimaforloeb.database.pause=1s",
            "--klimaforloeb.admin.password=" + PASSWORD));
    program.await(() -> program.log().contains("svarer ikke endnu"));
    startServer();
    program.awaitReadiness();
    Client clerk = clerk();
    assertHeldUntilAnAdministratorSaysSo(clerk);
    Map<String, String> tasks = applications(clerk);

    ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
    List<CompletableFuture<Void>> work = new ArrayList<>();
    for (String task : tasks.values()) {
      work.add(CompletableFuture.runAsync(() -> handIn(clerk, task, answers), threads));
    }
    await(() -> answers.contains(204));
    stopServer();
    assertPeopleAreTold(clerk);
    startServer();
    for (CompletableFuture<Void> person : work) {
      person.get(AT_MOST_SECONDS, TimeUnit.SECONDS);
    }

    assertThat(answers).isSubsetOf(204, 404, 503).contains(503);
    await(program::isReady);
    // The job after each hand-in runs without anybody's help.
    await(() -> open(Journeys.ADMISSION) == tasks.size());
    assertThat(open(Journeys.APPLICATION)).isZero();
    assertThat(number("select count(*) from case_record")).isEqualTo(tasks.size());
    assertThat(number("select count(distinct case_key) from case_record")).isEqualTo(tasks.size());
    assertThat(number("select count(*) from act_hi_taskinst where " + of(Journeys.ADMISSION)))
        .isEqualTo(tasks.size());
    assertThat(program.log().lines().filter(line -> line.startsWith("\tat ")).count())
        .as("lines of traces in %s", program.log())
        .isZero();
  }

  /** Nothing comes before the people are in. */
  private void assertHeldUntilAnAdministratorSaysSo(Client clerk) {
    String start = "/api/agreement/start";
    Client admin = new Client(program.root(), "admin", PASSWORD);
    assertThat(program.log()).contains("POST " + start);
    assertThat(number("select count(*) from act_ru_execution")).isZero();
    assertThat(clerk.post(start, Map.of()).status()).isEqualTo(403);
    assertThat(admin.get(start).ok().path("startedAt").isNull()).isTrue();
    JsonNode missing = admin.get(start).ok().path("groupsWithoutMembers");
    assertThat(missing.has("kkr-coordinator")).isTrue();
    assertThat(missing.has("municipality-0710")).isFalse();
    JsonNode begun = admin.post(start, Map.of()).ok();
    assertThat(begun.path("startedAt").isTextual()).isTrue();
    assertThat(admin.post(start, Map.of()).ok()).isEqualTo(begun);
  }

  private void assertPeopleAreTold(Client clerk) throws Exception {
    await(() -> !program.isReady());
    assertThat(program.isLive()).isTrue();
    for (String path :
        List.of("/engine-rest/task?maxResults=1", "/api/agreement/allocations?businessKey=x")) {
      for (Client person : List.of(clerk, new Client(program.root(), "nobody", "wrong"))) {
        long begun = System.nanoTime();
        Client.Answer answer = person.get(path);
        assertThat(answer.status()).as(path).isEqualTo(503);
        assertThat(answer.body().toString()).contains("database", "prøv igen");
        assertThat(System.nanoTime() - begun).isLessThan(FAST_NANOS);
      }
    }
    String page =
        RawRequest.answer(
            program.root(),
            "127.0.0.1",
            "GET "
                + Webapps.TASKLIST
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                + "Connection: close\r\n\r\n");
    assertThat(page).startsWith("HTTP/1.1 503").contains("lang=\"da\"", "prøv igen");
  }

  /** Tries again for as long as there is no database, as the answer says. */
  private static void handIn(Client clerk, String task, ConcurrentLinkedQueue<Integer> answers) {
    int status = 503;
    while (status == 503) {
      status = clerk.submit(task, Forms.application()).status();
      answers.add(status);
      pause();
    }
  }

  private Client clerk() {
    Client admin = new Client(program.root(), "admin", PASSWORD);
    admin
        .post(
            "/engine-rest/user/create",
            Map.of(
                "profile",
                Map.of(
                    "id",
                    CLERK,
                    "firstName",
                    "Sags",
                    "lastName",
                    "Behandler",
                    "email",
                    "a@klimaforloeb.example"),
                "credentials",
                Map.of("password", PASSWORD)))
        .ok();
    for (String municipality : Journeys.ROUND_ONE) {
      admin
          .put("/engine-rest/group/municipality-" + municipality + "/members/" + CLERK, Map.of())
          .ok();
    }
    return new Client(program.root(), CLERK, PASSWORD);
  }

  private Map<String, String> applications(Client clerk) {
    Map<String, String> tasks = new LinkedHashMap<>();
    await(
        () -> {
          for (JsonNode task :
              clerk
                  .get("/engine-rest/task?maxResults=100&taskDefinitionKey=" + Journeys.APPLICATION)
                  .ok()) {
            tasks.put(task.path("tenantId").asText(), task.path("id").asText());
          }
          return tasks.size() == Journeys.ROUND_ONE.size();
        });
    return tasks;
  }

  private void startServer() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(folder.resolve("data"))
            .setCleanDataDirectory(false)
            .start();
  }

  private void stopServer() throws IOException {
    server.close();
    server = null;
  }

  private int open(String task) {
    return number("select count(*) from act_ru_task where " + of(task));
  }

  private static String of(String task) {
    return "task_def_key_ = '"
        + task
        + "' and tenant_id_ in ('"
        + String.join("', '", Journeys.ROUND_ONE)
        + "')";
  }

  private int number(String query) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(AT_MOST_SECONDS);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it did not come about in time").isLessThan(latest);
      pause();
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
