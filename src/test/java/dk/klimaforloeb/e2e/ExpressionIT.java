package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ways to have the program evaluate what somebody typed or sent. The expression would run a command
 * of the operating system, and leave a file; none may.
 */
class ExpressionIT extends DemoSuite {

  private static final String CASE = Journeys.key("0710", "1");
  private static final String USER = "kommune-0710";

  @TempDir private static Path folder;
  private static Path trace;
  private static String attack;

  @BeforeAll
  static void start() throws Exception {
    startTheProgramAt("2020-09-17T09:00");
    trace = folder.resolve("ran");
    attack =
        "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null)"
            + ".exec('touch "
            + trace
            + "')}";
  }

  @AfterEach
  void nothingRan() {
    assertThat(Files.exists(trace)).as("a command ran").isFalse();
  }

  @TestFactory
  Stream<DynamicTest> noQueryTakesAnExpression() {
    String filter =
        program.as(USER).get("/engine-rest/filter?maxResults=1").ok().path(0).path("id").asText();
    Map<String, Object> plain = Map.of("assigneeExpression", attack);
    Map<String, Object> nested = Map.of("orQueries", List.of(plain));
    Map<String, Object> deeper = Map.of("orQueries", List.of(nested));
    Stream<String> paths =
        Stream.of(
            "/engine-rest/task",
            "/engine-rest/task/count",
            "/engine-rest/engine/default/task",
            "/engine-rest/filter/" + filter + "/list",
            "/engine-rest/filter/" + filter + "/count",
            "/engine-rest/filter/" + filter + "/singleResult",
            "/engine-rest/engine/default/filter/" + filter + "/list");
    return paths.flatMap(
        path ->
            Stream.of(plain, nested, deeper)
                .map(body -> dynamicTest(path + " " + body.keySet(), () -> refused(path, body))));
  }

  private void refused(String path, Map<String, Object> body) {
    assertThat(program.as(USER).post(path + "?maxResults=5", body).status()).isEqualTo(400);
    nothingRan();
  }

  @Test
  void neitherDoesTheWebappsDoor() throws Exception {
    WebappSession session = new WebappSession(program.root(), "tasklist", "kkr", "demo");
    String body = "{\"orQueries\":[{\"assigneeExpression\":\"" + attack + "\"}]}";
    assertThat(session.post("/task?maxResults=5", body).statusCode()).isEqualTo(400);
    assertThat(session.post("/task/count", body).statusCode()).isEqualTo(400);
  }

  @Test
  void neitherDoesAParameterNorASecondKeyOfTheSameName() throws Exception {
    String parameter =
        "/engine-rest/task?assigneeExpression=" + URLEncoder.encode(attack, StandardCharsets.UTF_8);
    assertThat(program.as(USER).get(parameter).status()).isEqualTo(400);
    WebappSession session = new WebappSession(program.root(), "tasklist", "kkr", "demo");
    String twice = "{\"orQueries\":[{\"assigneeExpression\":\"" + attack + "\"}],\"orQueries\":[]}";
    assertThat(session.post("/task?maxResults=5", twice).statusCode()).isEqualTo(400);
  }

  /** Where the engine would take a model, a condition, a script or a message. */
  @TestFactory
  Stream<DynamicTest> whatWouldBeAModelIsClosed() {
    Map<String, Object> value = Map.of("value", attack);
    Map<String, Object> bodies = new LinkedHashMap<>();
    bodies.put(
        "/filter/create",
        Map.of("resourceType", "Task", "name", "x", "query", Map.of("assigneeExpression", attack)));
    bodies.put("/deployment/create", Map.of());
    bodies.put("/condition", Map.of("variables", Map.of("x", value)));
    bodies.put("/message", Map.of("messageName", attack, "processVariables", Map.of("x", value)));
    bodies.put("/signal", Map.of("name", attack));
    bodies.put(
        "/decision-definition/key/task-division/evaluate",
        Map.of("variables", Map.of("taskType", value)));
    bodies.put("/process-definition/key/programme/start", Map.of("variables", Map.of("x", value)));
    bodies.put("/migration/generate", Map.of());
    bodies.put("/modification/execute", Map.of());
    return bodies.entrySet().stream()
        .flatMap(
            body ->
                Stream.of(USER, "kkr", "admin")
                    .map(
                        user ->
                            dynamicTest(
                                body.getKey() + " as " + user,
                                () ->
                                    assertThat(
                                            program
                                                .as(user)
                                                .post(
                                                    "/engine-rest" + body.getKey(), body.getValue())
                                                .status())
                                        .isIn(400, 403))));
  }

  /** A typed text stays a text: in forms, mails, names, drafts and variables. */
  @Test
  void whatIsTypedIsShownAndNotEvaluated() {
    Client admin = program.as("admin");
    admin
        .put(
            "/engine-rest/user/" + USER + "/profile",
            Map.of(
                "id",
                USER,
                "firstName",
                attack,
                "lastName",
                "#{1+1}",
                "email",
                USER + "@klimaforloeb.example"))
        .ok();
    String task = journeys.task(CASE, Journeys.APPLICATION);
    assertThat(
            program
                .as(USER)
                .put("/api/drafts/" + task, Map.of("values", Map.of("contactName", attack)))
                .status())
        .isLessThan(500);
    Map<String, Object> answers = new LinkedHashMap<>(Forms.application());
    for (String field : List.of("signatories", "contactName", "caseNumber", "earlierClimateWork")) {
      answers.put(
          field,
          field.equals("earlierClimateWork")
              ? "{{1+1}} =1+1 #{1+1}"
              : attack.substring(0, Math.min(attack.length(), 255)));
    }
    journeys.work(USER, task, answers);
    journeys.drain();
    JsonNode shown =
        program
            .as("kkr")
            .get("/engine-rest/task/" + journeys.task(CASE, Journeys.ADMISSION) + "/form-variables")
            .ok();
    assertThat(shown.toString()).contains("getClass");

    Map<String, Object> object =
        Map.of(
            "variables",
            Map.of(
                "outcome",
                Map.of(
                    "value",
                    attack,
                    "type",
                    "Object",
                    "valueInfo",
                    Map.of(
                        "objectTypeName",
                        "java.lang.String",
                        "serializationDataFormat",
                        "application/json"))));
    String admission = journeys.task(CASE, Journeys.ADMISSION);
    assertThat(
            program
                .as("kkr")
                .post("/engine-rest/task/" + admission + "/submit-form", object)
                .status())
        .isEqualTo(400);
    journeys.work("kkr", admission, Forms.admission("admitted"));
    Map<String, Object> lead = new LinkedHashMap<>(Forms.lead());
    lead.put("bodies", List.of(Map.of("name", attack.substring(0, 100)), Map.of("name", "${1+1}")));
    journeys.work(USER, journeys.task(CASE, Journeys.LEAD), lead);
    journeys.drain();
    nothingRan();
  }
}
