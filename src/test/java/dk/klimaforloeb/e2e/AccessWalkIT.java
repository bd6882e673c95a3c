package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the engine's REST interface, tried by every role with the ids of Favrskov's
 * case, which is full of marked words. Who gets how far is the table {@code access/walk.txt}.
 */
class AccessWalkIT extends DemoSuite {

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

  private static Prey prey;
  private static List<Operation> operations;

  @BeforeAll
  static void start() throws Exception {
    assumeFalse(RunningProgram.isGiven(), "a given program is not attacked");
    operations = Operation.all();
    startTheProgramAt("2020-12-01T09:00");
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

  /** A part of the table, for every build. */
  @Test
  void whoMayDoWhatIsAsTheTableSays() throws Exception {
    Map<String, String> table = table();
    assertThat(table.keySet())
        .containsExactlyInAnyOrderElementsOf(operations.stream().map(String::valueOf).toList());
    for (int role = 0; role < ROLES.size() - 1; role++) {
      int column = role;
      Written before = Written.in(program);
      for (int i = role % STRIDE; i < operations.size(); i += STRIDE) {
        Operation operation = operations.get(i);
        Walker.Reply reply = walk(ROLES.get(column), operation);
        assertThat(reply.verdict())
            .as("%s as %s: %s", operation, ROLES.get(column), reply.body())
            .isEqualTo(table.get(operation.toString()).charAt(column));
      }
      before.assertSame(ROLES.get(column));
    }
  }

  /** Our own interfaces, whole: they are few. */
  @Test
  void ourOwnInterfacesAreOpenToThoseWhomTheTableNames() throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("# " + String.join(" ", ROLES));
    Told told = new Told();
    for (String operation : OwnOperations.all()) {
      StringBuilder verdicts = new StringBuilder();
      for (String role : ROLES) {
        Walker.Reply reply = ask(role, operation, prey, CASE);
        assertUnknowing(role, operation, reply);
        verdicts.append(reply.verdict());
      }
      lines.add(verdicts + " " + operation);
      for (String role : OUTSIDERS) {
        told.compare(
            operation,
            "as " + role,
            ask(role, operation, prey, CASE),
            ask(role, operation, prey.nowhere(), Journeys.key("0999", "1")));
      }
    }
    Files.write(Path.of("target", "walk-api.txt"), lines);
    assertThat(told.apart()).isEmpty();
    assertThat(lines)
        .isEqualTo(Files.readAllLines(Path.of("src/test/resources/access/walk-api.txt")));
  }

  /** What is described can be walked, and what can be walked is described. */
  @Test
  void theDocumentDescribesTheOperationsOfTheTable() throws Exception {
    Set<String> described = new TreeSet<>();
    program
        .as("politik")
        .get("/api/openapi")
        .body()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb ->
                            described.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(Path.of("src/test/resources/access/walk-api.txt")).stream()
                .filter(line -> line.contains(" /api/") && !line.contains("/api/openapi"))
                .map(line -> line.substring(ROLES.size() + 1))
                .toList());
  }

  private static Walker.Reply ask(String role, String operation, Prey ids, String businessKey) {
    String[] parts = operation.split(" ");
    String path =
        parts[1]
            .replaceAll("\\{(taskId|task|id)}", ids.id("/task/", "id"))
            .replace("{action}", "give-back")
            .replace("{name}", "walked-user")
            .replace("{number}", "1")
            .replace("{token}", "A".repeat(43))
            .replace("{process}", "municipality-journey")
            .replace("{instance}", ids.id("/history/process-instance/", "id"))
            .replace("{agreement}/{municipality}/{round}", businessKey)
            .replace("{municipality}", "0710");
    boolean isOfCase = path.endsWith("/mails") && !path.contains("demo");
    String question =
        isOfCase || path.endsWith("/allocations") ? "?businessKey=" + businessKey : "";
    boolean takesBody = !parts[0].equals("GET") && !parts[0].equals("DELETE");
    return new Walker(program.root(), role)
        .sendTo(path + question, parts[0], takesBody ? Map.of("zebra", 1) : null);
  }

  /** The webapps' copy of the interface is open to the same people as the interface itself. */
  @Test
  @Tag("walk")
  void theWebappsDoorIsNoOther() throws Exception {
    Map<String, String> table = table();
    WebappSession session = new WebappSession(program.root(), "tasklist", OUTSIDER, "demo");
    List<String> others = new ArrayList<>();
    for (Operation operation : operations) {
      boolean takesBody = !operation.reads() && !operation.method().equals("DELETE");
      HttpResponse<String> response =
          session.send(operation.method(), operation.with(prey), takesBody ? "{}" : null);
      Walker.Reply reply = new Walker.Reply(response.statusCode(), "", response.body());
      assertUnknowing(OUTSIDER, operation.toString(), reply);
      char expected = table.get(operation.toString()).charAt(ROLES.indexOf(OUTSIDER));
      // The list of engines stands elsewhere there.
      if (reply.verdict() != expected && !operation.path().equals("/engine")) {
        others.add(operation + ": " + expected + " but " + reply.all());
      }
    }
    assertThat(others).isEmpty();
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
      Written before = Written.in(program);
      for (Operation operation : operations) {
        char verdict = walk(role, operation).verdict();
        found.get(operation.toString()).append(verdict);
        counts.computeIfAbsent(role, r -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
      }
      if (!isAdministrator) {
        before.assertSame(role);
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
    Told told = new Told();
    for (String role : OUTSIDERS) {
      Walker walker = new Walker(program.root(), role);
      Written before = Written.in(program);
      for (Operation operation : operations) {
        if (operation.hasIds() && !NO_SECRET.contains(operation.path())) {
          told.compare(
              operation, "", walker.send(operation, prey, ""), walker.send(operation, nowhere, ""));
        }
        for (String parameter : operation.parameters()) {
          String there = prey.named(parameter, CASE);
          if (there != null && operation.method().equals("GET")) {
            String not = nowhere.named(parameter, Journeys.key("0999", "1"));
            told.compare(
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
            told.compare(
                operation,
                key,
                walker.send("POST", path, Map.of(key, isList ? List.of(there) : there)),
                walker.send("POST", path, Map.of(key, isList ? List.of(not) : not)));
          }
        }
      }
      before.assertSame(role);
    }
    System.out.printf("%d pairs of questions%n", told.pairs());
    assertThat(told.apart()).isEmpty();
  }

  /** Each key that an open operation knows, sent alone; those with expressions are refused. */
  @Test
  @Tag("walk")
  void everyKeyOfEveryBodyIsTakenOrRefused() throws Exception {
    int sent = 0;
    List<String> errors = new ArrayList<>();
    for (String role : List.of("politik", OUTSIDER, "kkr")) {
      Walker walker = new Walker(program.root(), role);
      Written before = Written.in(program);
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
      before.assertSame(role);
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

  private static void assertUnknowing(String role, Object operation, Walker.Reply reply) {
    if (OUTSIDERS.contains(role) || role.equals(Walker.NOBODY) || role.equals(Walker.IMPOSTOR)) {
      assertThat(reply.all()).as("%s as %s", operation, role).doesNotContain(Forms.MARK);
    }
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
