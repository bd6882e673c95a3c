package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the engine's REST interface, tried by every role with the ids of Favrskov's
 * case, which is full of marked words. Who gets how far is the table {@code access/walk.txt}.
 */
class AccessWalkIT {

  private static final String MUNICIPALITY = "0710";
  private static final String CASE = Journeys.key(MUNICIPALITY, "1");
  private static final String OUTSIDER = "kommune-0751";

  /**
   * Who tries, in the order of the table's columns. The administrator comes last and may delete.
   */
  private static final List<String> ROLES =
      List.of(
          Walker.NOBODY,
          Walker.IMPOSTOR,
          "politik",
          OUTSIDER,
          "styregruppe",
          "data",
          "videnspartner",
          "kkr",
          "region",
          "admin");

  /** Who must learn nothing of Favrskov, not even that something is there. */
  private static final List<String> OUTSIDERS = List.of("politik", OUTSIDER);

  /** Groups are named in the agreement, which everybody may read. */
  private static final Set<String> NO_SECRET = Set.of("/group/{id}");

  /** Each role tries every so-many-th operation when the build has no time for all. */
  private static final int STRIDE = 8;

  private static final List<String> WRITTEN_BY_TIME = List.of("CLOCK", "ACT_GE_PROPERTY", "LOGIN");

  private static RunningProgram program;
  private static Prey prey;
  private static List<Operation> operations;

  /** Where an answer told whether something is there. */
  private static final List<String> told = new ArrayList<>();

  private static int tried;

  @BeforeAll
  static void start() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program is not attacked");
    operations = Operation.all();
    program = RunningProgram.start();
    Journeys journeys = new Journeys(program::as);
    journeys.moveClock("2020-12-01T09:00");
    journeys.work("kommune-0710", journeys.task(CASE, Journeys.APPLICATION), Forms.application());
    journeys.work("kkr", journeys.task(CASE, Journeys.ADMISSION), Forms.admission("admitted"));
    journeys.work("kommune-0710", journeys.task(CASE, Journeys.LEAD), Forms.lead());
    journeys.work("kkr", journeys.task(CASE, Journeys.KICKOFF), Forms.kickoff());
    journeys.task(CASE, Journeys.SELF_ASSESSMENT);
    prey = Prey.of(program, MUNICIPALITY);
    Client admin = program.as("admin");
    admin
        .post(
            "/engine-rest/user/create",
            Map.of(
                "profile",
                Map.of("id", "walked-user"),
                "credentials",
                Map.of("password", "Walked-2020")))
        .ok();
    admin.post("/engine-rest/group/create", Map.of("id", "walked-group", "name", "Walked")).ok();
    admin.post("/engine-rest/tenant/create", Map.of("id", "walked", "name", "Walked")).ok();
  }

  @AfterAll
  static void stop() throws Exception {
    if (program != null) {
      program.close();
    }
  }

  /** A part of the table, for every build. */
  @Test
  void whoMayDoWhatIsAsTheTableSays() throws Exception {
    Map<String, String> table = table();
    assertThat(table.keySet())
        .containsExactlyInAnyOrderElementsOf(operations.stream().map(String::valueOf).toList());
    for (int role = 0; role < ROLES.size() - 1; role++) {
      int column = role;
      Set<String> before = written();
      for (int i = role % STRIDE; i < operations.size(); i += STRIDE) {
        Operation operation = operations.get(i);
        Walker.Reply reply = walk(ROLES.get(column), operation);
        assertThat(reply.verdict())
            .as("%s as %s: %s", operation, ROLES.get(column), reply.body())
            .isEqualTo(table.get(operation.toString()).charAt(column));
      }
      assertNothingWritten(ROLES.get(column), before);
    }
  }

  /** The whole table; where it differs, what was found is left in the build's folder. */
  @Test
  @Tag("walk")
  void everyOperationIsOpenToThoseWhomTheTableNames() throws Exception {
    long started = System.nanoTime();
    Map<String, StringBuilder> found = new LinkedHashMap<>();
    operations.forEach(operation -> found.put(operation.toString(), new StringBuilder()));
    Map<String, Map<Character, Integer>> counts = new LinkedHashMap<>();
    for (String role : ROLES) {
      boolean isAdministrator = role.equals("admin");
      Set<String> before = isAdministrator ? Set.of() : written();
      for (Operation operation : operations) {
        char verdict = walk(role, operation).verdict();
        found.get(operation.toString()).append(verdict);
        counts.computeIfAbsent(role, r -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
      }
      if (!isAdministrator) {
        assertNothingWritten(role, before);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# " + String.join(" ", ROLES));
    found.forEach((operation, verdicts) -> lines.add(verdicts + " " + operation));
    Files.write(Path.of("target", "walk.txt"), lines);
    System.out.printf(
        "%d operations x %d roles in %d s: %s%n",
        operations.size(), ROLES.size(), (System.nanoTime() - started) / 1_000_000_000, counts);
    assertThat(lines).filteredOn(line -> line.substring(0, ROLES.size()).contains("5")).isEmpty();
    assertThat(lines).isEqualTo(Files.readAllLines(Path.of("src/test/resources/access/walk.txt")));
  }

  /** An id that is there and one that is not are answered alike, in every place where one fits. */
  @Test
  @Tag("walk")
  void anOutsiderLearnsNothingOfWhatIsThere() throws Exception {
    Prey nowhere = prey.nowhere();
    for (String role : OUTSIDERS) {
      Walker walker = new Walker(program.root(), role);
      Set<String> before = written();
      for (Operation operation : operations) {
        if (operation.hasIds() && !NO_SECRET.contains(operation.path())) {
          compare(
              operation, "", walker.send(operation, prey, ""), walker.send(operation, nowhere, ""));
        }
        for (String parameter : operation.parameters()) {
          String there = prey.named(parameter, CASE);
          if (there != null && operation.method().equals("GET")) {
            String not = nowhere.named(parameter, Journeys.key("0999", "1"));
            compare(
                operation,
                parameter,
                walker.send(operation, prey, "?" + parameter + "=" + there),
                walker.send(operation, prey, "?" + parameter + "=" + not));
          }
        }
        for (String key : operation.bodyKeys().keySet()) {
          String there = prey.named(key, CASE);
          if (there != null && !operation.method().equals("PUT")) {
            boolean isList = operation.bodyKeys().get(key) instanceof List<?>;
            String not = nowhere.named(key, Journeys.key("0999", "1"));
            String path = operation.with(prey);
            compare(
                operation,
                key,
                walker.send("POST", path, Map.of(key, isList ? List.of(there) : there)),
                walker.send("POST", path, Map.of(key, isList ? List.of(not) : not)));
          }
        }
      }
      assertNothingWritten(role, before);
    }
    System.out.printf("%d pairs of questions%n", tried);
    assertThat(told).isEmpty();
  }

  /** Each key that an open operation knows, sent alone; those with expressions are refused. */
  @Test
  @Tag("walk")
  void everyKeyOfEveryBodyIsTakenOrRefused() throws Exception {
    int sent = 0;
    List<String> errors = new ArrayList<>();
    for (String role : List.of("politik", OUTSIDER, "kkr")) {
      Walker walker = new Walker(program.root(), role);
      Set<String> before = written();
      for (Operation operation : operations) {
        if (operation.reads() || walk(role, operation).verdict() == '-') {
          continue;
        }
        for (Map.Entry<String, Object> key : operation.bodyKeys().entrySet()) {
          Walker.Reply reply =
              walker.send(
                  operation.method(), operation.with(prey), Map.of(key.getKey(), key.getValue()));
          sent++;
          if (reply.status() >= 500) {
            errors.add(operation + " " + key + " as " + role + ": " + reply.body());
          }
          if (key.getKey().endsWith("Expression")) {
            assertThat(reply.status()).as("%s %s", operation, key).isEqualTo(400);
          }
          assertUnknowing(role, operation, reply);
        }
      }
      assertNothingWritten(role, before);
    }
    System.out.printf("%d bodies of one key sent%n", sent);
    assertThat(errors).isEmpty();
  }

  private static Walker.Reply walk(String role, Operation operation) {
    Prey ids = role.equals("admin") ? prey.with(throwAway()) : prey;
    Walker.Reply reply = new Walker(program.root(), role).send(operation, ids, "");
    assertUnknowing(role, operation, reply);
    return reply;
  }

  private static void assertUnknowing(String role, Operation operation, Walker.Reply reply) {
    if (OUTSIDERS.contains(role) || role.equals(Walker.NOBODY) || role.equals(Walker.IMPOSTOR)) {
      assertThat(reply.all()).as("%s as %s", operation, role).doesNotContain(Forms.MARK);
    }
  }

  private static void compare(
      Operation operation, String question, Walker.Reply there, Walker.Reply not) {
    tried++;
    boolean isSame =
        there.status() == not.status() && withoutIds(there.body()).equals(withoutIds(not.body()));
    if (!isSame) {
      told.add(operation + " " + question + " tells " + there.all() + " apart from " + not.all());
    }
  }

  /** What was asked for may be named in the answer. */
  private static String withoutIds(String body) {
    return body.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
        .replaceAll("0710|0999", "CODE")
        .replaceAll("\"timestamp\":\"[^\"]*\"", "");
  }

  /** The administrator deletes what was made for it. */
  private static Map<String, String> throwAway() {
    return Map.of(
        "/user/",
        "walked-user",
        "/group/",
        "walked-group",
        "/tenant/",
        "walked",
        "/authorization/",
        "none");
  }

  /** All rows but those that time alone writes. */
  private static Set<String> written() throws SQLException {
    return program.column("script nosettings").stream()
        .filter(Objects::nonNull)
        .filter(line -> line.startsWith("INSERT INTO \"PUBLIC\""))
        .filter(line -> WRITTEN_BY_TIME.stream().noneMatch(line.split("VALUES")[0]::contains))
        .flatMap(
            statement ->
                statement
                    .lines()
                    .skip(1)
                    .map(row -> statement.lines().findFirst().orElseThrow() + row))
        .map(row -> row.replaceAll("[,;]$", ""))
        .collect(Collectors.toSet());
  }

  private static void assertNothingWritten(String role, Set<String> before) throws SQLException {
    Set<String> after = written();
    assertThat(Stream.concat(before.stream(), after.stream()))
        .as("written as %s", role)
        .filteredOn(row -> !before.contains(row) || !after.contains(row))
        .isEmpty();
  }

  private static Map<String, String> table() throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    try (var in = AccessWalkIT.class.getResourceAsStream("/access/walk.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> table.put(line.substring(ROLES.size() + 1), line.substring(0, ROLES.size())));
    }
    return table;
  }
}
