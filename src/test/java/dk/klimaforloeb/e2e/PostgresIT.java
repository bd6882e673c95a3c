package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes with the settings of production, started at the same moment on an empty PostgreSQL. How
 * often: {@code -Dklimaforloeb.e2e.repeats}.
 */
class PostgresIT {

  private static final int REPEATS = Integer.getInteger("klimaforloeb.e2e.repeats", 1);
  private static final String PASSWORD = "Ready4Two-Nodes!";
  private static final long AT_MOST_SECONDS = 90;

  /** Round 1, and of round 2 who has no journey yet. */
  private static final int INVITED = Journeys.ROUND_ONE.size() + Journeys.ROUND_TWO.size() - 1;

  private static final int JOURNEYS = INVITED + Journeys.PIONEERS.size();

  private static EmbeddedPostgres server;

  @TempDir private Path folder;

  @BeforeAll
  static void startServer() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "nodes are started here, not given");
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopServer() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @TestFactory
  List<DynamicTest> twoNodesMakeOneProgramme() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 1; i <= REPEATS; i++) {
      String database = "trial" + i;
      tests.add(DynamicTest.dynamicTest(database, () -> tryOn(database)));
    }
    return tests;
  }

  private void tryOn(String database) throws Exception {
    execute("postgres", "create database " + database);
    List<ProgramProcess> pair = List.of(node(database, "one"), node(database, "other"));
    try {
      startTogether(pair, database);
    } finally {
      for (ProgramProcess node : pair) {
        node.stop();
      }
    }
    assertOneOfEach(database);
  }

  private static void startTogether(List<ProgramProcess> pair, String database) throws Exception {
    for (ProgramProcess node : pair) {
      node.launch(settings(database));
    }
    for (ProgramProcess node : pair) {
      node.awaitReadiness();
    }
    for (ProgramProcess node : pair) {
      assertThat(node.log()).doesNotContain("ERROR").doesNotContain("Exception");
      Client admin = new Client(node.root(), "admin", PASSWORD);
      assertThat(admin.get("/engine-rest/user?maxResults=10").ok()).hasSize(1);
      assertThat(new Client(node.root(), "kkr").get("/engine-rest/task?maxResults=10").status())
          .isEqualTo(401);
      assertThat(admin.get("/api/demo/clock").status()).isIn(403, 404);
      assertWeakPasswordsAreRefusedInDanish(admin);
      assertForwardedAddressesCountBehindAProxy(node.root());
    }
    awaitJourneys(database);
  }

  private static void assertWeakPasswordsAreRefusedInDanish(Client admin) {
    Map<String, ?> profile = Map.of("id", "weak", "firstName", "A", "lastName", "B");
    Client.Answer created =
        admin.post(
            "/engine-rest/user/create",
            Map.of("profile", profile, "credentials", Map.of("password", "weak")));
    Client.Answer changed =
        admin.put(
            "/engine-rest/user/admin/credentials",
            Map.of("password", "weak", "authenticatedUserPassword", PASSWORD));
    for (Client.Answer answer : List.of(created, changed)) {
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body().path("message").asText()).startsWith("Adgangskoden er ikke");
    }
  }

  /** The test stands where the proxy would. */
  private static void assertForwardedAddressesCountBehindAProxy(URI root) {
    URI users = root.resolve("/engine-rest/user/count");
    FromAddress guesser = new FromAddress("127.0.0.1", "X-Forwarded-For: 198.51.100.7\r\n");
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(guesser.get(users, "admin", "wrong" + attempt)).isEqualTo(401);
    }
    assertThat(guesser.get(users, "admin", PASSWORD)).isEqualTo(429);
    FromAddress neighbour = new FromAddress("127.0.0.1", "X-Forwarded-For: 198.51.100.8\r\n");
    assertThat(neighbour.get(users, "admin", PASSWORD)).isEqualTo(200);
  }

  private ProgramProcess node(String database, String name) throws Exception {
    return new ProgramProcess(Files.createDirectory(folder.resolve(database + "-" + name)));
  }

  private static List<String> settings(String database) {
    return List.of(
        "--spring.datasource.url=" + server.getJdbcUrl("postgres", database),
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=postgres",
        "--klimaforloeb.admin.password=" + PASSWORD,
        "--server.forward-headers-strategy=native",
        "--klimaforloeb.programme.start=now");
  }

  /** Both nodes' job executors invite at the same time. */
  private static void awaitJourneys(String database) throws Exception {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(AT_MOST_SECONDS);
    String tasks = "select count(*) from act_ru_task where task_def_key_ = '%s'";
    while (number(database, tasks.formatted(Journeys.APPLICATION)) < INVITED
        || number(database, tasks.formatted(Journeys.DRAFT)) < 2
        || number(database, tasks.formatted(Journeys.SUBMISSION)) < 2
        || number(database, tasks.formatted(Journeys.CLOSING)) < 1) {
      if (System.nanoTime() > latest) {
        throw new TimeoutException("not everybody was invited");
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static void assertOneOfEach(String database) throws Exception {
    Map<String, Integer> expected =
        Map.of(
            "select count(*) from programme_run",
            1,
            "select count(*) from act_hi_procinst where proc_def_key_ = 'programme'",
            1,
            "select count(*) from act_hi_procinst where proc_def_key_ = 'municipality-journey'",
            JOURNEYS,
            "select count(distinct business_key_) from act_hi_procinst"
                + " where proc_def_key_ = 'municipality-journey'",
            JOURNEYS,
            "select count(*) from act_id_user",
            1,
            "select count(*) from act_re_procdef where version_ > 1",
            0,
            "select count(*) from act_re_decision_def where version_ > 1",
            0,
            "select count(*) from act_ru_incident",
            0,
            "select count(*) from klimaforloeb_schema_history where not success",
            0,
            "select count(*) - count(distinct name_) from act_ru_filter",
            0);
    assertThat(number(database, "select count(*) from pg_indexes where indexname = 'klf_task_due'"))
        .isEqualTo(1);
    for (Map.Entry<String, Integer> entry : expected.entrySet()) {
      assertThat(number(database, entry.getKey())).as(entry.getKey()).isEqualTo(entry.getValue());
    }
  }

  private static int number(String database, String query) throws SQLException {
    try (Connection connection = connection(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getInt(1);
    }
  }

  private static void execute(String database, String command) throws SQLException {
    try (Connection connection = connection(database);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static Connection connection(String database) throws SQLException {
    return server.getDatabase("postgres", database).getConnection();
  }
}
